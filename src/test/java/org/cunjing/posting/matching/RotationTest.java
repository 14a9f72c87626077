package org.cunjing.posting.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RotationTest {

    private static final JsonNode VECTOR = Vectors.read("rotation.json");

    @Test
    void reproducesTheWorkedExampleUnderBothCeilings() {
        assertThat(VECTOR.get("expected")).hasSize(2);
        for (var expected : VECTOR.get("expected")) {
            var result = Rotation.run(example(expected.get("maxRatio").asString()));

            assertThat(result.posts()).isEqualTo(Vectors.words(expected.get("posts")));
            assertThat(result.changedPosts()).isEqualTo(Vectors.strings(expected.get("changedPosts")));
            assertThat(result.ratio()).isEqualTo(expected.get("ratio").asDouble());
            assertThat(result.deferredSwaps()).isEqualTo(Vectors.rows(expected.get("deferredSwaps")));
            assertThat(result.newcomers().reserve()).containsExactly("O4");
            assertThat(result.vacant()).isEmpty();
        }
    }

    @Test
    void survivesBeingStoredAndReadAgain() {
        var stored = Vectors.JSON.readValue(Vectors.JSON.writeValueAsString(example("0.6")), RotationProblem.class);

        assertThat(Rotation.run(stored)).isEqualTo(Rotation.run(example("0.6")));
    }

    @Test
    void turnsARingOfThreeOnlyAsAWhole() {
        assertThat(ring("0.99").posts()).isEqualTo(Map.of("V1", "A", "V2", "B", "V3", "C"));
        assertThat(ring("0.99").deferredSwaps()).containsExactly(List.of("A", "B", "C"));
        assertThat(ring("1").posts()).isEqualTo(Map.of("V1", "C", "V2", "A", "V3", "B"));
    }

    @Test
    void leavesAVillageVacantRatherThanForceANewcomer() {
        var base = example("0.6");
        var result = Rotation.run(new RotationProblem(
                base.posts(),
                base.incumbents(),
                base.mandatoryLeavers(),
                base.wishes(),
                base.recusals(),
                Map.of(),
                Map.of(),
                Map.of(),
                base.maxRatio()));

        assertThat(result.vacant()).containsExactly("V5");
        assertThat(result.changedPosts()).containsExactly("V1", "V3", "V5");
    }

    @Test
    void refusesACeilingAboveOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> example("1.1"))
                .withMessage("maxRatio (1.1) must be in [0, 1].");
    }

    private static RotationResult ring(String maxRatio) {
        return Rotation.run(new RotationProblem(
                Map.of("S1", List.of("V1", "V2", "V3")),
                Map.of("A", "V1", "B", "V2", "C", "V3"),
                List.of(),
                Map.of("A", List.of("V2"), "B", List.of("V3", "V1"), "C", List.of("V1")),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                new BigDecimal(maxRatio)));
    }

    private static RotationProblem example(String maxRatio) {
        return new RotationProblem(
                Vectors.lists(Vectors.read("matching.json").get("posts")),
                Vectors.words(VECTOR.get("incumbents")),
                Vectors.strings(VECTOR.get("mandatoryLeavers")),
                Vectors.lists(VECTOR.get("wishes")),
                Vectors.recusals(VECTOR.get("recusals")),
                Vectors.lists(VECTOR.get("newPool")),
                Map.of("S3", Vectors.strings(VECTOR.get("stationPriorityS3"))),
                Map.of("O7", Map.of("V5", 60L)),
                new BigDecimal(maxRatio));
    }
}
