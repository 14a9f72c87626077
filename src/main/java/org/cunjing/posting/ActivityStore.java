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
        add("posting.activity", signs);
    }

    void addEffects(Collection<Sign> effects) {
        add("posting.effect", effects);
    }

    private void add(String table, Collection<Sign> signs) {
        batches.batchUpdate("""
                insert into %s (bureau, village_id, officer_id, day)
                values (guard.bureau(), ?, ?, ?)
                on conflict do nothing
                """.formatted(table), signs, BATCH, (row, sign) -> {
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

    /// For each village and officer with records up to `day` the last effect, and how many days have records after it.
    /// Reads both tables once: joined, they ran for minutes while the database had not counted a new bureau's rows.
    Map<Place, Idle.Signs> sinceEffect(LocalDate day) {
        var signs = new HashMap<Place, Idle.Signs>();
        jdbc.sql("""
                        with seen as (
                          select village_id, officer_id, day, false as effect from posting.activity
                           where bureau = guard.bureau() and day <= :day
                           union all
                          select village_id, officer_id, day, true from posting.effect
                           where bureau = guard.bureau() and day <= :day),
                        since as (
                          select *, max(day) filter (where effect) over (partition by village_id, officer_id) as last
                            from seen)
                        select village_id, officer_id, last,
                               count(*) filter (where last is null or day > last) as records
                          from since
                         group by village_id, officer_id, last
                        having not bool_and(effect)
                        """).param("day", day).query(row -> {
            signs.put(
                    new Place(row.getObject("village_id", UUID.class), row.getObject("officer_id", UUID.class)),
                    new Idle.Signs(row.getObject("last", LocalDate.class), row.getInt("records")));
        });
        return signs;
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
