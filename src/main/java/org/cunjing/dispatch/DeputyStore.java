package org.cunjing.dispatch;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeputyStore {

    private static final String SELECT = """
            select id, officer_id, deputy_id, station_id, first_day, last_day, named_by_name, named_at
              from dispatch.deputy
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    DeputyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws AwayAlready if the officer is away on one of these days, whoever notes it at the same time
    void add(Deputy deputy) {
        try {
            insert(deputy);
        } catch (DataIntegrityViolationException clash) {
            if (String.valueOf(clash.getMessage()).contains("officer_is_away_once")) {
                throw new AwayAlready(deputy.officerId());
            }
            throw clash;
        }
    }

    private void insert(Deputy deputy) {
        jdbc.sql("""
                        insert into dispatch.deputy
                               (bureau, id, officer_id, deputy_id, station_id, first_day, last_day, named_by_name, named_at)
                        values (guard.bureau(), :id, :officer, :deputy, :station, :first, :last, :by, :at)
                        """)
                .param("id", deputy.id())
                .param("officer", deputy.officerId())
                .param("deputy", deputy.deputyId())
                .param("station", deputy.stationId())
                .param("first", deputy.firstDay())
                .param("last", deputy.lastDay())
                .param("by", deputy.namedBy())
                .param("at", deputy.namedAt().atOffset(UTC))
                .update();
    }

    Optional<Deputy> lock(UUID id) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("id", id)
                .query(DeputyStore::toDeputy)
                .optional();
    }

    /// What is in force on a day or will be, the next first.
    List<Deputy> listSince(LocalDate day) {
        return jdbc.sql(SELECT + " and last_day >= :day order by first_day, id")
                .param("day", day)
                .query(DeputyStore::toDeputy)
                .list();
    }

    Optional<UUID> deputyOf(UUID officer, LocalDate day) {
        return jdbc.sql(SELECT + " and officer_id = :officer and :day between first_day and last_day")
                .param("officer", officer)
                .param("day", day)
                .query(DeputyStore::toDeputy)
                .optional()
                .map(Deputy::deputyId);
    }

    void end(UUID id, LocalDate lastDay) {
        jdbc.sql("update dispatch.deputy set last_day = :last where bureau = guard.bureau() and id = :id")
                .param("last", lastDay)
                .param("id", id)
                .update();
    }

    void takeBack(UUID id) {
        jdbc.sql("delete from dispatch.deputy where bureau = guard.bureau() and id = :id")
                .param("id", id)
                .update();
    }

    private static Deputy toDeputy(ResultSet row, int number) throws SQLException {
        return new Deputy(
                row.getObject("id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getObject("deputy_id", UUID.class),
                row.getObject("station_id", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("named_by_name"),
                row.getObject("named_at", OffsetDateTime.class).toInstant());
    }
}
