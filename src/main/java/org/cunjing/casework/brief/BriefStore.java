package org.cunjing.casework.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts entries of a village. No text, no place and no person is read.
@Repository
class BriefStore {

    private final JdbcClient jdbc;

    BriefStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Count(String kind, String category, int entries) {}

    List<Count> counts(UUID village, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select kind, category, count(*) as entries
                          from casework.entry
                         where bureau = guard.bureau() and village_id = :village and happened_on between :from and :to
                           and state <> 'VOIDED'
                         group by kind, category
                        """)
                .param("village", village)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Count(row.getString("kind"), row.getString("category"), row.getInt("entries")))
                .list();
    }
}
