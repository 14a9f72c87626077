package org.cunjing.casework;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.casework.DisputeGrading.Grade;
import org.cunjing.casework.DisputeGrading.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Grades of open disputes.
@Repository
class GradingStore {

    private final JdbcClient jdbc;

    GradingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(NewEntry entry, DisputeFacts facts, Grade grade, Instant at) {
        jdbc.sql("""
                        insert into casework.grading
                               (bureau, entry_id, village_id, steps, threat_to_life, points, urgency, graded_at)
                        values (guard.bureau(), :entry, :village, :steps::jsonb, :threat, :points, :urgency, :at)
                        """)
                .param("entry", entry.id())
                .param("village", entry.villageId())
                .param("steps", JsonMapper.shared().writeValueAsString(facts.steps()))
                .param("threat", facts.threatToLife())
                .param("points", grade.points().isPresent() ? grade.points().getAsInt() : null)
                .param("urgency", grade.level().name())
                .param("at", at.atOffset(UTC))
                .update();
    }

    Optional<Level> find(UUID entry) {
        return jdbc.sql("select urgency from casework.grading where bureau = guard.bureau() and entry_id = :entry")
                .param("entry", entry)
                .query(String.class)
                .optional()
                .map(Level::valueOf);
    }

    /// Forgets the grade and what it followed from.
    void delete(UUID entry) {
        jdbc.sql("delete from casework.grading where bureau = guard.bureau() and entry_id = :entry")
                .param("entry", entry)
                .update();
    }

    /// The facts of a row that was joined with the grading; none if that is gone.
    static DisputeFacts facts(ResultSet row) throws SQLException {
        var steps = row.getString("steps");
        return steps == null
                ? DisputeFacts.NONE
                : new DisputeFacts(
                        JsonMapper.shared().readValue(steps, new TypeReference<Map<String, Integer>>() {}),
                        row.getBoolean("threat_to_life"));
    }
}
