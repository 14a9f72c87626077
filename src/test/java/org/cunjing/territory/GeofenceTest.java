package org.cunjing.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.cunjing.Vectors;
import org.cunjing.shared.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class GeofenceTest {

    private static final Position HALL = new Position(30.823, 104.158);

    @Test
    void decidesTheKnownCases() {
        var vector = Vectors.read("geofence.json");
        var fence = new Geofence(
                position(vector.get("centre")), vector.get("radius_m").asDouble());
        for (var row : vector.get("cases")) {
            var accuracy = row.get("accuracy");
            var point = position(row.get("point"));

            assertThat(fence.distanceMTo(point)).isCloseTo(row.get("distance_m").asDouble(), within(0.005));
            assertThat(fence.decide(
                            point, accuracy.isNull() ? OptionalDouble.empty() : OptionalDouble.of(accuracy.asDouble())))
                    .isEqualTo(Geofence.Decision.valueOf(row.get("decision").asString()));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 5_000.1, Double.NaN})
    void refusesARadiusThatCannotBe(double radiusM) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Geofence(HALL, radiusM));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAnAccuracyThatCannotBe(double accuracyM) {
        var fence = new Geofence(HALL, 200);

        assertThatIllegalArgumentException().isThrownBy(() -> fence.decide(HALL, OptionalDouble.of(accuracyM)));
    }

    private static Position position(JsonNode pair) {
        return new Position(pair.get(0).asDouble(), pair.get(1).asDouble());
    }
}
