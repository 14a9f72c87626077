package org.cunjing.posting.selection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.posting.matching.Figures;
import org.cunjing.posting.matching.MatchingProblem;
import org.cunjing.posting.matching.MatchingResult;
import org.cunjing.posting.matching.MatchingRule;
import org.cunjing.posting.matching.Terms;
import org.cunjing.shared.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

@Repository
class RunStore {

    private static final String REASON = "posting.matching_run.reason";
    private static final String SELECT = """
        select id, batch_id, number, problem, rule, rule_version, seed, changes, result, figures, input_hash, chosen,
               run_at, run_by, by_name, reason
          from posting.matching_run
         where bureau = guard.bureau()
        """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final FieldCipher cipher;

    RunStore(JdbcClient jdbc, ObjectMapper json, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.json = json;
        this.cipher = cipher;
    }

    void add(Run run) {
        @Nullable String reason = run.note().reason();
        jdbc.sql("""
            insert into posting.matching_run
                   (bureau, id, batch_id, number, problem, rule, rule_version, seed, changes, result, figures,
                    input_hash, chosen, run_at, run_by, by_name, reason)
            values (guard.bureau(), :id, :batch, :number, :problem::jsonb, :rule, :version, :seed,
                    :changes::jsonb, :result::jsonb, :figures::jsonb, :hash, :chosen, :at, :by, :name, :reason)
            """)
                .param("id", run.id())
                .param("batch", run.batchId())
                .param("number", run.number())
                .param("problem", json.writeValueAsString(run.problem()))
                .param("rule", run.terms().rule().name())
                .param("version", run.terms().version())
                .param("seed", run.terms().seed())
                .param(
                        "changes",
                        json.writeValueAsString(run.terms().changes().stream()
                                .map(ChangeForm::of)
                                .toList()))
                .param("result", json.writeValueAsString(run.result()))
                .param("figures", json.writeValueAsString(run.figures()))
                .param("hash", run.inputHash())
                .param("chosen", run.chosen())
                .param("at", run.note().at().atOffset(UTC))
                .param("by", run.note().by())
                .param("name", run.note().name())
                .param("reason", reason == null ? null : cipher.seal(reason, REASON))
                .update();
    }

    Optional<Run> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(this::toRun)
                .optional();
    }

    Optional<Run> findChosen(UUID batch) {
        return jdbc.sql(SELECT + " and batch_id = :batch and chosen")
                .param("batch", batch)
                .query(this::toRun)
                .optional();
    }

    /// Without inputs and results; a run from the time before figures were kept is read whole.
    List<RunHead> list(UUID batch) {
        return jdbc.sql("""
            select id, number, rule, rule_version, seed, changes, figures, input_hash, chosen, run_at, run_by, by_name,
                   reason
              from posting.matching_run
             where bureau = guard.bureau() and batch_id = :batch
             order by number
            """).param("batch", batch).query(this::toHead).list();
    }

    int nextNumber(UUID batch) {
        return jdbc.sql("""
            select coalesce(max(number), 0) + 1 from posting.matching_run
             where bureau = guard.bureau() and batch_id = :batch
            """).param("batch", batch).query(Integer.class).single();
    }

    /// Whoever chooses holds the batch, so that there is always one.
    void choose(UUID batch, UUID run, Instant at, String by) {
        jdbc.sql("""
            update posting.matching_run set chosen = false
             where bureau = guard.bureau() and batch_id = :batch and chosen
            """).param("batch", batch).update();
        jdbc.sql("""
            update posting.matching_run set chosen = true, chosen_at = :at, chosen_by = :by
             where bureau = guard.bureau() and id = :run
            """)
                .param("run", run)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .update();
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

    private RunHead toHead(ResultSet row, int index) throws SQLException {
        var id = row.getObject("id", UUID.class);
        @Nullable String figures = row.getString("figures");
        @Nullable String hash = row.getString("input_hash");
        if (figures == null || hash == null) {
            return RunHead.of(find(id).orElseThrow());
        }
        return new RunHead(
                id,
                row.getInt("number"),
                terms(row),
                json.readValue(figures, Figures.class),
                hash,
                row.getBoolean("chosen"),
                note(row));
    }

    private Run toRun(ResultSet row, int index) throws SQLException {
        var problem = json.readValue(row.getString("problem"), MatchingProblem.class);
        var result = json.readValue(row.getString("result"), MatchingResult.class);
        var terms = terms(row);
        @Nullable String figures = row.getString("figures");
        @Nullable String hash = row.getString("input_hash");
        return new Run(
                row.getObject("id", UUID.class),
                row.getObject("batch_id", UUID.class),
                row.getInt("number"),
                problem,
                terms,
                result,
                figures == null ? Figures.of(problem, terms, result) : json.readValue(figures, Figures.class),
                hash == null ? inputHash(problem) : hash,
                row.getBoolean("chosen"),
                note(row));
    }

    private Terms terms(ResultSet row) throws SQLException {
        var changes = json.readValue(row.getString("changes"), new TypeReference<List<ChangeForm>>() {});
        return new Terms(
                MatchingRule.valueOf(row.getString("rule")),
                row.getInt("rule_version"),
                row.getString("seed"),
                ChangeForm.all(changes));
    }

    private Run.Note note(ResultSet row) throws SQLException {
        byte @Nullable [] reason = row.getBytes("reason");
        return new Run.Note(
                row.getObject("run_at", OffsetDateTime.class).toInstant(),
                row.getString("run_by"),
                row.getString("by_name"),
                reason == null ? null : cipher.open(reason, REASON));
    }
}
