package org.cunjing.posting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.posting.Activity.Sign;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActivityStore {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ActivityStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    record Place(UUID village, UUID officer) {}

    void add(UUID village, UUID officer, LocalDate day) {
        jdbc.sql("""
                        insert into posting.activity (bureau, village_id, officer_id, day)
                        values (guard.bureau(), :village, :officer, :day)
                        on conflict do nothing
                        """)
                .param("village", village)
                .param("officer", officer)
                .param("day", day)
                .update();
    }

    void add(Collection<Sign> signs) {
        batches.batchUpdate("""
                insert into posting.activity (bureau, village_id, officer_id, day)
                values (guard.bureau(), ?, ?, ?)
                on conflict do nothing
                """, signs, BATCH, (row, sign) -> {
            row.setObject(1, sign.village());
            row.setObject(2, sign.officer());
            row.setObject(3, sign.day());
        });
    }

    Set<Sign> between(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select village_id, officer_id, day from posting.activity
                         where bureau = guard.bureau() and day between :first and :last
                        """)
                .param("first", first)
                .param("last", last)
                .query((row, _) -> new Sign(
                        row.getObject("village_id", UUID.class),
                        row.getObject("officer_id", UUID.class),
                        row.getObject("day", LocalDate.class)))
                .set();
    }

    /// For each village and officer the last day with a verified record, up to `day`.
    Map<Place, LocalDate> lastDays(LocalDate day) {
        var last = new HashMap<Place, LocalDate>();
        jdbc.sql("""
                        select village_id, officer_id, max(day) as day
                          from posting.activity
                         where bureau = guard.bureau() and day <= :day
                         group by village_id, officer_id
                        """).param("day", day).query(row -> {
            var place = new Place(row.getObject("village_id", UUID.class), row.getObject("officer_id", UUID.class));
            last.put(place, row.getObject("day", LocalDate.class));
        });
        return last;
    }
}
