package org.cunjing.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cunjing.demonstration.Ground.Kind;
import org.cunjing.demonstration.Ground.Site;
import org.cunjing.demonstration.Ground.Station;
import org.cunjing.demonstration.Ground.Township;
import org.cunjing.demonstration.Ground.Village;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class DistrictTest {

    private static final District DISTRICT = District.of(2022);

    @Test
    void growsTheSameFromTheSameSeedAndAnotherFromAnother() {
        assertThat(District.of(2022)).isEqualTo(DISTRICT);
        assertThat(District.of(7)).isNotEqualTo(DISTRICT);
    }

    @Test
    void hasTheSizeOfTheModel() {
        assertThat(DISTRICT.townships()).hasSize(9);
        assertThat(DISTRICT.stations()).hasSize(16);
        assertThat(DISTRICT.villages()).hasSize(180);
        assertThat(DISTRICT.villages().stream().mapToInt(Village::population).sum())
                .isEqualTo(1_806_000);
        assertThat(DISTRICT.areaKm2()).isCloseTo(497, within(0.497));
    }

    @Test
    void leavesNoGapAndNoOverlap() {
        Geometry[] cells = DISTRICT.villages().stream()
                .map(village -> Tiling.polygon(village.ring()))
                .toArray(Geometry[]::new);
        double sum = Arrays.stream(cells).mapToDouble(Geometry::getArea).sum();

        assertThat(CoverageValidator.isValid(cells)).isTrue();
        var whole = CoverageUnion.union(cells);
        assertThat(whole).isInstanceOf(Polygon.class);
        assertThat(((Polygon) whole).getNumInteriorRing()).isZero();
        assertThat(whole.getArea()).isCloseTo(sum, within(sum * 1e-9));
    }

    @Test
    void drawsRingsThatAreClosedAndShort() {
        assertThat(DISTRICT.villages()).allSatisfy(village -> {
            assertThat(village.ring()).hasSizeBetween(5, 24);
            assertThat(village.ring().getFirst()).isEqualTo(village.ring().getLast());
            assertThat(village.areaKm2()).isPositive();
        });
    }

    @Test
    void makesNeighboursOfThoseWhoShareAnEdgeAndBothSaySo() {
        var villages = DISTRICT.byCode();
        assertThat(DISTRICT.villages()).allSatisfy(village -> {
            assertThat(village.neighbours()).isNotEmpty().doesNotContain(village.code());
            assertThat(village.neighbours()).allSatisfy(code -> {
                var other = Objects.requireNonNull(villages.get(code));
                assertThat(other.neighbours()).contains(village.code());
                assertThat(sharedPoints(village, other)).isGreaterThanOrEqualTo(2);
            });
        });
    }

    private static long sharedPoints(Village one, Village other) {
        return one.ring().stream().distinct().filter(other.ring()::contains).count();
    }

    @Test
    void keepsTownshipsAndStationsInOnePiece() {
        for (Township township : DISTRICT.townships()) {
            assertThat(DISTRICT.contiguous(DISTRICT.villages().stream()
                            .filter(village -> village.townshipCode().equals(township.code()))
                            .map(Village::code)
                            .toList()))
                    .isTrue();
        }
        for (Station station : DISTRICT.stations()) {
            var villages = DISTRICT.villagesOf(station);
            assertThat(DISTRICT.contiguous(villages.stream().map(Village::code).toList()))
                    .isTrue();
            assertThat(villages).allMatch(village -> village.townshipCode().equals(station.townshipCode()));
        }
    }

    @Test
    void makesCommunitiesSmallerAndDenserThanVillages() {
        assertThat(mean(Kind.COMMUNITY)).isLessThan(mean(Kind.VILLAGE) / 2);
        assertThat(density(Kind.COMMUNITY)).isGreaterThan(5 * density(Kind.VILLAGE));
    }

    private static double mean(Kind kind) {
        return DISTRICT.villages().stream()
                .filter(village -> village.kind() == kind)
                .mapToDouble(Village::areaKm2)
                .average()
                .orElseThrow();
    }

    private static double density(Kind kind) {
        return DISTRICT.villages().stream()
                .filter(village -> village.kind() == kind)
                .mapToDouble(village -> village.population() / village.areaKm2())
                .average()
                .orElseThrow();
    }

    @Test
    void namesEverythingOnce() {
        assertThat(DISTRICT.stations()).extracting(Station::name).doesNotHaveDuplicates();
        assertThat(DISTRICT.stations()).extracting(Station::dutyPhone).doesNotHaveDuplicates();
        assertThat(DISTRICT.villages()).extracting(Village::name).doesNotHaveDuplicates();
        assertThat(DISTRICT.villages().stream()
                        .flatMap(village -> village.sites().stream())
                        .map(Site::name))
                .doesNotHaveDuplicates();
    }

    @Test
    void isSoundForEverySeed() {
        assertThat(IntStream.range(0, 12).mapToObj(District::of)).allSatisfy(district -> {
            assertThat(district.stations()).hasSize(16);
            assertThat(district.areaKm2()).isCloseTo(497, within(0.497));
        });
    }
}
