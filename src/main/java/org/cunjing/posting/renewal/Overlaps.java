package org.cunjing.posting.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Accounts;
import org.cunjing.posting.matching.Fortnights;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Days on which a successor comes along before the village changes hands. They open the village to the successor;
/// who answers for it stays the predecessor alone.
@Service
class Overlaps {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Uuid7 ids;
    private final ZoneId zone;

    Overlaps(JdbcClient jdbc, Accounts accounts, Uuid7 ids, ZoneId zone) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.ids = ids;
        this.zone = zone;
    }

    /// @param lastDay the eve of the change
    record Overlap(UUID villageId, UUID officerId, LocalDate firstDay, LocalDate lastDay) {}

    /// Opens the village for the fortnight before the change, or what is left of it. Who comes along somewhere else on
    /// these days does not here.
    @Transactional(propagation = Propagation.MANDATORY)
    void open(UUID village, UUID officer, LocalDate today, LocalDate change) {
        var fortnight = change.minusDays(Fortnights.DAYS);
        var first = fortnight.isBefore(today) ? today : fortnight;
        if (first.isBefore(change) && add(new Overlap(village, officer, first, change.minusDays(1)))) {
            accounts.openVillage(officer, village, first.atStartOfDay(zone).toInstant());
            accounts.closeVillage(officer, village, change.atStartOfDay(zone).toInstant());
        }
    }

    @Transactional(readOnly = true)
    @Nullable Overlap find(UUID village, UUID officer) {
        return jdbc.sql("""
                        select village_id, officer_id, first_day, last_day from posting.overlap
                         where bureau = guard.bureau() and village_id = :village and officer_id = :officer
                         order by last_day desc limit 1
                        """)
                .param("village", village)
                .param("officer", officer)
                .query(Overlaps::toOverlap)
                .optional()
                .orElse(null);
    }

    /// Who comes along where on a day, within reach.
    @Transactional(readOnly = true)
    List<Overlap> on(LocalDate day) {
        return jdbc.sql("""
                        select village_id, officer_id, first_day, last_day from posting.overlap
                         where bureau = guard.bureau() and :day between first_day and last_day
                         order by village_id
                        """).param("day", day).query(Overlaps::toOverlap).list();
    }

    private boolean add(Overlap overlap) {
        return jdbc.sql("""
                        insert into posting.overlap (bureau, id, village_id, officer_id, first_day, last_day)
                        values (guard.bureau(), :id, :village, :officer, :first, :last)
                        on conflict do nothing
                        """)
                        .param("id", ids.next())
                        .param("village", overlap.villageId())
                        .param("officer", overlap.officerId())
                        .param("first", overlap.firstDay())
                        .param("last", overlap.lastDay())
                        .update()
                == 1;
    }

    private static Overlap toOverlap(ResultSet row, int number) throws SQLException {
        return new Overlap(
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
