package org.cunjing.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cunjing.shared.Position;
import org.junit.jupiter.api.Test;

class HintRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final UUID VILLAGE = UUID.randomUUID();

    @Test
    void seesTheSameKindAgainAndAgainAtOnePlace() {
        var fires = IntStream.of(1, 30, 80, 100)
                .mapToObj(daysAgo -> found(IncidentKind.FIRE, 30, TODAY.minusDays(daysAgo)))
                .toList();
        var others = List.of(
                found(IncidentKind.FIRE, 30.01, TODAY.minusDays(2)),
                found(IncidentKind.ROAD_TRAFFIC, 30, TODAY.minusDays(2)));
        var hints = apply(HintKind.REPEAT, join(fires, others));

        assertThat(hints).hasSize(1);
        assertThat(hints.getFirst().rows())
                .as("the three of the last ninety days")
                .containsExactlyElementsOf(fires.subList(0, 3));
    }

    @Test
    void looksAtNoDisputeForRepetition() {
        var disputes = IntStream.range(0, 5)
                .mapToObj(_ -> found(IncidentKind.DISPUTE, 30, TODAY))
                .toList();

        assertThat(apply(HintKind.REPEAT, disputes)).isEmpty();
    }

    @Test
    void gathersWhatIsOverdueInAVillage() {
        var late =
                List.of(overdue(VILLAGE, 4), overdue(VILLAGE, 10), overdue(VILLAGE, 3), overdue(UUID.randomUUID(), 9));
        var hints = apply(HintKind.OVERDUE, late);

        assertThat(hints).hasSize(1);
        assertThat(hints.getFirst().rows())
                .as("more than three days")
                .containsExactlyInAnyOrder(late.get(0), late.get(1));
    }

    @Test
    void remembersTheComingMonthOfEarlierYears() {
        var december = Stream.of(2024, 2024, 2025, 2025, 2025)
                .map(year -> found(IncidentKind.FIRE, 30, LocalDate.of(year, 12, 5)))
                .toList();
        var others = List.of(
                found(IncidentKind.FIRE, 30, LocalDate.of(2025, 11, 30)),
                found(IncidentKind.OTHER_HAZARD, 30, LocalDate.of(2025, 12, 1)));

        assertThat(apply(HintKind.SEASON, join(december, others)))
                .singleElement()
                .satisfies(hint -> assertThat(hint.rows()).containsExactlyInAnyOrderElementsOf(december));
        assertThat(apply(HintKind.SEASON, december.subList(0, 4))).isEmpty();
    }

    @Test
    void findsWhatIsDenseInSpaceAndTimeWhateverItIs() {
        var kinds = List.of(IncidentKind.values());
        var dense = IntStream.range(0, 5)
                .mapToObj(n -> found(kinds.get(n), 30 + n * 0.001, TODAY.minusDays(2L * n)))
                .toList();

        var hints = apply(HintKind.HOTSPOT, dense);

        assertThat(hints).singleElement().satisfies(hint -> {
            assertThat(hint.rows()).hasSize(5);
            assertThat(hint.incidents()).isNull();
        });
    }

    @Test
    void isTheSameHintForTheSameRowsInAnyOrder() {
        var rows = List.of(overdue(VILLAGE, 4), overdue(VILLAGE, 10));
        var rule = HintRule.delivered(HintKind.OVERDUE);

        assertThat(Hint.of(rule, VILLAGE, rows).id())
                .isEqualTo(Hint.of(rule, VILLAGE, rows.reversed()).id());
        assertThat(HintBasis.text(Hint.of(rule, VILLAGE, rows))).contains("第 0 版", "共 2 起", "超期 3 天以上");
    }

    private static List<Hint> apply(HintKind kind, List<Incident> incidents) {
        return HintRules.apply(HintRule.delivered(kind), incidents, TODAY);
    }

    private static List<Incident> join(List<Incident> some, List<Incident> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Incident found(IncidentKind kind, double north, LocalDate day) {
        return new Incident(UUID.randomUUID(), kind, VILLAGE, new Position(north, 104), day, null, null);
    }

    private static Incident overdue(UUID village, int days) {
        return new Incident(
                UUID.randomUUID(),
                IncidentKind.FIRE,
                village,
                null,
                TODAY.minusDays(30),
                "2026-1",
                TODAY.minusDays(days));
    }
}
