package org.cunjing.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.cunjing.Vectors;
import org.cunjing.casework.DisputeGrading.Grade;
import org.cunjing.casework.DisputeGrading.Level;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DisputeGradingTest {

    private static final String THREAT = "explicitThreatToLife";

    private final JsonNode vector = Vectors.read("dispute_grading.json");
    private final DisputeGrading grading = new DisputeGrading(DisputeScheme.proposal());

    @Test
    void gradesTheKnownCases() {
        for (var row : vector.get("expected")) {
            var steps = new HashMap<String, Integer>();
            row.get("case").properties().stream()
                    .filter(fact -> !fact.getKey().equals(THREAT))
                    .forEach(fact -> steps.put(fact.getKey(), fact.getValue().asInt()));
            var points = row.get("points");
            var grade = new Grade(
                    points.isNull() ? OptionalInt.empty() : OptionalInt.of(points.asInt()),
                    Level.valueOf(row.get("level").asString()));

            assertThat(grading.grade(steps, row.get("case").has(THREAT))).isEqualTo(grade);
        }
    }

    @Test
    void proposesThePointsOfTheVector() {
        var points = new HashMap<String, List<Integer>>();
        vector.get("points")
                .properties()
                .forEach(fact -> points.put(
                        fact.getKey(),
                        fact.getValue().valueStream().map(JsonNode::asInt).toList()));

        assertThat(DisputeScheme.proposal().points()).isEqualTo(points);
    }

    @Test
    void takesTheSchemeOfTheBureau() {
        var own = new DisputeGrading(new DisputeScheme(Map.of("noise", List.of(0, 5)), 1, 5, 9));

        assertThat(own.grade(Map.of("noise", 1), false).level()).isEqualTo(Level.ORANGE);
    }

    @Test
    void refusesFactsAndSchemesThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> grading.grade(Map.of("religion", 1), false));
        assertThatIllegalArgumentException().isThrownBy(() -> grading.grade(Map.of("injury", 3), true));
        assertThatIllegalArgumentException().isThrownBy(() -> grading.grade(Map.of("injury", -1), false));
        assertThatIllegalArgumentException().isThrownBy(() -> new DisputeScheme(Map.of(), 2, 2, 6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DisputeScheme(Map.of("noise", List.of(0, 2, 1)), 2, 4, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new DisputeScheme(Map.of("noise", List.of(1)), 2, 4, 6));
    }
}
