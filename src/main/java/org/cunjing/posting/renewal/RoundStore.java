package org.cunjing.posting.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.posting.matching.RotationProblem;
import org.cunjing.posting.matching.RotationResult;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RoundStore {

    private static final String SELECT = """
            select id, batch_id, changes_on, inputs_until, max_ratio, state
              from posting.renewal_round
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RoundStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A plan with all that went into it.
    record Plan(RotationProblem problem, RotationResult result) {}

    void add(Round round) {
        try {
            jdbc.sql("""
                            insert into posting.renewal_round
                                   (bureau, id, batch_id, changes_on, inputs_until, max_ratio, state)
                            values (guard.bureau(), :id, :batch, :on, :until, :ratio, :state)
                            """)
                    .param("id", round.id())
                    .param("batch", round.batchId())
                    .param("on", round.changesOn())
                    .param("until", round.inputsUntil())
                    .param("ratio", round.maxRatio())
                    .param("state", round.state().name())
                    .update();
        } catch (DuplicateKeyException another) {
            throw new RoundAlreadyOpen(round.batchId());
        }
    }

    /// Makes everybody who changes something in the round wait for each other, whatever their rights.
    void lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(guard.bureau() || :id, 0))")
                .param("id", id.toString())
                .query((row, _) -> true)
                .single();
    }

    void move(UUID id, Round.State state) {
        jdbc.sql("update posting.renewal_round set state = :state where bureau = guard.bureau() and id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    Optional<Round> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(RoundStore::toRound)
                .optional();
    }

    List<Round> list() {
        return jdbc.sql(SELECT + " order by changes_on desc, id desc")
                .query(RoundStore::toRound)
                .list();
    }

    void putPlan(UUID round, Plan plan) {
        jdbc.sql("""
                        insert into posting.renewal_plan (bureau, round_id, problem, result)
                        values (guard.bureau(), :round, :problem::jsonb, :result::jsonb)
                        on conflict (bureau, round_id) do update set problem = excluded.problem, result = excluded.result
                        """)
                .param("round", round)
                .param("problem", json.writeValueAsString(plan.problem()))
                .param("result", json.writeValueAsString(plan.result()))
                .update();
    }

    Optional<Plan> findPlan(UUID round) {
        return jdbc.sql("""
                        select problem, result from posting.renewal_plan
                         where bureau = guard.bureau() and round_id = :round
                        """)
                .param("round", round)
                .query((row, _) -> new Plan(
                        json.readValue(row.getString("problem"), RotationProblem.class),
                        json.readValue(row.getString("result"), RotationResult.class)))
                .optional();
    }

    private static Round toRound(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getObject("batch_id", UUID.class),
                row.getObject("changes_on", LocalDate.class),
                row.getObject("inputs_until", LocalDate.class),
                row.getBigDecimal("max_ratio"),
                Round.State.valueOf(row.getString("state")));
    }
}
