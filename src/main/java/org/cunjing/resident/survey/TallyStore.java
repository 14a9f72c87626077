package org.cunjing.resident.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts of answers: those that are out, and those that wait for company.
@Repository
class TallyStore {

    private final JdbcClient jdbc;

    TallyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What has come out of a village.
    record Result(UUID survey, UUID village, Turn turn, Tally tally) {}

    /// @return false if the form was sent before
    boolean takeForm(UUID survey, byte[] hash) {
        return jdbc.sql("""
                        insert into resident.survey_form (bureau, survey_id, form_hash)
                        values (guard.bureau(), :survey, :hash) on conflict do nothing
                        """).param("survey", survey).param("hash", hash).update() == 1;
    }

    void forgetForms(UUID survey) {
        jdbc.sql("delete from resident.survey_form where bureau = guard.bureau() and survey_id = :survey")
                .param("survey", survey)
                .update();
    }

    Optional<Tally> waiting(UUID survey, UUID village, Turn turn) {
        return find("survey_waiting", survey, village, turn);
    }

    Optional<Tally> published(UUID survey, UUID village, Turn turn) {
        return find("survey_result", survey, village, turn);
    }

    void keepWaiting(UUID survey, UUID village, Turn turn, Tally tally) {
        keep("survey_waiting", survey, village, turn, tally);
    }

    void publish(UUID survey, UUID village, Turn turn, Tally tally) {
        keep("survey_result", survey, village, turn, tally);
    }

    /// Of everything in reach.
    List<Result> listResults() {
        return jdbc.sql("""
                        select survey_id, village_id, turn, counts from resident.survey_result
                         where bureau = guard.bureau() and counts[1] + counts[2] > 0
                        """)
                .query((row, _) -> new Result(
                        row.getObject("survey_id", UUID.class),
                        row.getObject("village_id", UUID.class),
                        Turn.valueOf(row.getString("turn")),
                        toTally(row)))
                .list();
    }

    private Optional<Tally> find(String table, UUID survey, UUID village, Turn turn) {
        return jdbc.sql("""
                        select counts from resident.%s
                         where bureau = guard.bureau() and survey_id = :survey and village_id = :village and turn = :turn
                        """.formatted(table))
                .param("survey", survey)
                .param("village", village)
                .param("turn", turn.name())
                .query((row, _) -> toTally(row))
                .optional();
    }

    private void keep(String table, UUID survey, UUID village, Turn turn, Tally tally) {
        jdbc.sql("""
                        insert into resident.%s (bureau, survey_id, village_id, turn, counts)
                        values (guard.bureau(), :survey, :village, :turn, :counts)
                        on conflict (bureau, survey_id, village_id, turn) do update set counts = :counts
                        """.formatted(table))
                .param("survey", survey)
                .param("village", village)
                .param("turn", turn.name())
                .param("counts", tally.counts().toArray(Integer[]::new))
                .update();
    }

    private static Tally toTally(ResultSet row) throws SQLException {
        return new Tally(Arrays.asList((Integer[]) row.getArray("counts").getArray()));
    }
}
