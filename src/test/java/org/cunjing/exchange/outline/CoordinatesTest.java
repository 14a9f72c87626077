package org.cunjing.exchange.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.cunjing.exchange.outline.SourceCrs.Kind;
import org.cunjing.shared.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Coordinates of files become WGS 84. The plane coordinates were computed with PROJ 9, the shifted ones are the
/// example
/// of docs/methods/coordinates.md.
class CoordinatesTest {

    private static final double MILLIMETRE_DEG = 1e-8;

    @ParameterizedTest(name = "{1} {2} of meridian {0} is {3} {4}")
    @CsvSource({
        "105, 419435.8775, 3411654.0299, 104.158, 30.823",
        "105, 328801.1069, 3476724.8654, 103.2, 31.4",
        "105, 636552.8554, 3198992.1963, 106.4, 28.9",
        "102, 706501.2489, 3413343.8864, 104.158, 30.823",
        "105, 35419435.8775, 3411654.0299, 104.158, 30.823"
    })
    void readsPlaneCoordinatesAsProjDoes(int meridian, double easting, double northing, double lon, double lat) {
        var place = new SourceCrs(Kind.CGCS2000_GK3, meridian)
                .place(easting, northing)
                .orElseThrow();

        assertThat(place.longitudeDeg()).isCloseTo(lon, within(MILLIMETRE_DEG));
        assertThat(place.latitudeDeg()).isCloseTo(lat, within(MILLIMETRE_DEG));
    }

    @ParameterizedTest
    @CsvSource({"36419435, 3411654", "104.158, 30.823", "419435, 9000000", "419435, -5", "1e300, 3411654"})
    void refusesWhatIsNotOfTheChosenZone(double easting, double northing) {
        assertThat(new SourceCrs(Kind.CGCS2000_GK3, 105).place(easting, northing))
                .isEmpty();
    }

    @Test
    void shiftsAsTheExampleOfThePageSays() {
        var shifted = Gcj02.ofWgs84(new Position(30.823, 104.158));

        assertThat(shifted.longitudeDeg()).isCloseTo(104.160490, within(5e-7));
        assertThat(shifted.latitudeDeg()).isCloseTo(30.820620, within(5e-7));
    }

    @Test
    void goesThereAndBackWithinAMetreEverywhereInABureau() {
        long seed = Long.getLong("chance", System.nanoTime() & 0xffff_ffffL);
        var chance = new Random(seed);
        for (int n = 0; n < 20_000; n++) {
            var real = new Position(30.6 + chance.nextDouble() * 0.4, 103.9 + chance.nextDouble() * 0.5);
            var shifted = Gcj02.ofWgs84(real);

            assertThat(shifted.distanceMTo(real)).as("seed %d", seed).isBetween(100.0, 1_000.0);
            assertThat(Gcj02.toWgs84(shifted).distanceMTo(real))
                    .as("seed %d, %s", seed, real)
                    .isLessThan(0.001);
        }
        System.out.println("GCJ-02 there and back: seed " + seed);
    }

    @Test
    void leavesChinaGeodeticCoordinatesAsTheyAre() {
        assertThat(new SourceCrs(Kind.CGCS2000, 0).place(104.158, 30.823)).contains(new Position(30.823, 104.158));
        assertThat(new SourceCrs(Kind.WGS84, 0).place(419435, 3411654)).isEmpty();
        assertThat(new SourceCrs(Kind.GCJ02, 0).place(0, 90)).isPresent();
    }
}
