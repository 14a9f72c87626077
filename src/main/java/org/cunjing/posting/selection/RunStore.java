package org.cunjing.posting.selection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.posting.matching.MatchingProblem;
import org.cunjing.posting.matching.MatchingResult;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

@Repository
class RunStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RunStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID batch, Run run) {
        jdbc.sql("""
                        insert into posting.matching_run (bureau, batch_id, problem, result, run_at, run_by)
                        values (guard.bureau(), :batch, :problem::jsonb, :result::jsonb, :at, :by)
                        """)
                .param("batch", batch)
                .param("problem", json.writeValueAsString(run.problem()))
                .param("result", json.writeValueAsString(run.result()))
                .param("at", run.at().atOffset(UTC))
                .param("by", run.by())
                .update();
    }

    Optional<Run> find(UUID batch) {
        return jdbc.sql("""
                        select problem, result, run_at, run_by from posting.matching_run
                         where bureau = guard.bureau() and batch_id = :batch
                        """).param("batch", batch).query(this::toRun).optional();
    }

    /// Fingerprint of the inputs, in hexadecimal: a problem is always written in the same order.
    String inputHash(MatchingProblem problem) {
        try {
            var text = json.writeValueAsString(problem).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /// Keeps what a party is told.
    void addReason(UUID batch, UUID party, Object content) {
        jdbc.sql("""
                        insert into posting.reason (bureau, batch_id, party_id, content)
                        values (guard.bureau(), :batch, :party, :content::jsonb)
                        """)
                .param("batch", batch)
                .param("party", party)
                .param("content", json.writeValueAsString(content))
                .update();
    }

    <T> Optional<T> findReason(UUID batch, UUID party, Class<T> type) {
        return jdbc.sql("""
                        select content from posting.reason
                         where bureau = guard.bureau() and batch_id = :batch and party_id = :party
                        """)
                .param("batch", batch)
                .param("party", party)
                .query((row, _) -> json.readValue(row.getString("content"), type))
                .optional();
    }

    private Run toRun(ResultSet row, int number) throws SQLException {
        return new Run(
                json.readValue(row.getString("problem"), MatchingProblem.class),
                json.readValue(row.getString("result"), MatchingResult.class),
                row.getObject("run_at", OffsetDateTime.class).toInstant(),
                row.getString("run_by"));
    }
}
