package org.cunjing.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @Test
    void measuresTheSameWayBothWays() {
        var hall = new Position(30.823, 104.158);
        var school = new Position(30.824, 104.158);

        assertThat(hall.distanceMTo(school)).isCloseTo(111.2, within(0.01));
        assertThat(school.distanceMTo(hall)).isEqualTo(hall.distanceMTo(school));
        assertThat(hall.distanceMTo(hall)).isZero();
    }

    @Test
    void measuresHalfTheEarthBetweenAntipodes() {
        assertThat(new Position(0, -90).distanceMTo(new Position(0, 90))).isCloseTo(20_015_114.4, within(0.1));
    }

    @Test
    void crossesTheDateLineTheShortWay() {
        assertThat(new Position(0, 179.9995).distanceMTo(new Position(0, -179.9995)))
                .isCloseTo(111.2, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1", "NaN, 0", "0, NaN", "Infinity, 0"})
    void refusesWhatIsNotOnEarth(double latitudeDeg, double longitudeDeg) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(latitudeDeg, longitudeDeg));
    }
}
