package org.cunjing.dispatch.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionLanguageTest {

    private static final Map<RoutingVariable, Object> VILLAGE = Map.of(
            RoutingVariable.VILLAGE_HOUSEHOLDS,
            900L,
            RoutingVariable.VILLAGE_SETTLEMENT,
            "RURAL",
            RoutingVariable.VILLAGE_NEEDS,
            List.of("RENTAL_HOUSES", "FIRE"),
            RoutingVariable.OPEN_HAZARDS_FIRE,
            2L,
            RoutingVariable.OFFICER_BRANCH,
            "FIRE",
            RoutingVariable.DAY_MONTH,
            7L,
            RoutingVariable.DAY_WORKING,
            true);

    private final ConditionLanguage language = new ConditionLanguage();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "village.households > 800; YES",
                "village.households > 800 && village.open_hazards.fire >= 3; NO",
                "village.open_hazards.fire >= 3 || 'RENTAL_HOUSES' in village.needs; YES",
                "!('DISPUTES' in village.needs); YES",
                "village.settlement in ['URBAN', 'MIXED']; NO",
                "officer.branch_specialty == 'FIRE' && day.working; YES",
                "village.open_hazards.fire * 400 >= village.households - 100; YES",
                "(day.month >= 5 && day.month <= 9) ? village.households > 100 : false; YES",
                "village.open_disputes.all == 0; YES",
                "officer.class == 'POSTED_OFFICER'; NO",
            })
    void saysWhatItMeans(String text, Verdict verdict) {
        var reading = language.read(text);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.condition().orElseThrow().of(VILLAGE)).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} → {1} at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "village.foo > 1 | condition-variable-unknown | 1",
                "village.open_hazards > 1 | condition-variable-unknown | 1",
                "day.working && village.househlds > 1 | condition-variable-unknown | 16",
                "resident.age > 60 | condition-about-a-person | 1",
                "village.residents > 1 | condition-about-a-person | 1",
                "officer.name == 'x' | condition-about-a-person | 1",
                "village.households > 1 && village.drug_users > 0 | condition-about-a-person | 27",
                "village.households | condition-not-yes-or-no | 1",
                "village.households > 'many' | condition-kinds-differ | 20",
                "village.settlement + 'x' == 'y' | condition-kinds-differ | 20",
                "village.households > 1.5 | condition-kinds-differ | 20",
                "village.households / 2 > 1 | condition-function-unknown | 20",
                "village.needs.all(x, x == 'a') | condition-function-unknown | 15",
                "size(village.needs) > 1 | condition-function-unknown | 1",
                "village.needs[0] == 'FIRE' | condition-function-unknown | 14",
                "village.settlement.matches('(a+)+$') | condition-function-unknown | 20",
                "village.settlement == 'CITY' | condition-word-unknown | 23",
                "day.season in ['WINTER', 'FROST'] | condition-word-unknown | 26",
                "village.households > | condition-ends-early | 21",
                "village.households > 3 and day.working | condition-unreadable | 24",
                "户数 > 3 | condition-unreadable | 1",
                "1 < 2 | condition-without-variable | 1",
                "{'a': 1} == {} && day.working | condition-part-unknown | 1",
                "b'x' == b'x' && day.working | condition-part-unknown | 1",
            })
    void isRefusedWithTheRuleAndThePlace(String text, String rule, int position) {
        var fault = language.read(text).faults().getFirst();

        assertThat(fault.rule()).isEqualTo(rule);
        assertThat(fault.factsWithPlace()).containsEntry("position", position);
    }

    @Test
    void countsThePlaceOverLinesAndWideCharacters() {
        var text = "officer.branch_specialty == '𠀀防'\n  && village.hoseholds > 1";

        var fault = language.read(text).faults().getFirst();

        assertThat(text.substring(fault.from(), fault.from() + fault.length())).isEqualTo("village.hoseholds");
        assertThat(fault.facts()).containsEntry("nearest", "village.households");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "(".repeat(200) + "1" + ")".repeat(200),
                "-".repeat(300) + "1 == 1",
                "[".repeat(120) + "]".repeat(120) + " == []",
                "day.working" + " && day.working".repeat(32) + " || ".repeat(3),
                "day.month" + "+1".repeat(200) + " > 1",
                "day.working ? ".repeat(30) + "true" + " : false".repeat(30),
                "x".repeat(100_000),
                "[1,2,3].map(a, [1,2,3].map(b, [1,2,3].map(c, a*b*c))) == []",
                "has(village.x)",
                "'\\uD800' == day.season",
                "\u0000\u0001\u202e",
                "/*",
                "'",
                "\"\"\"",
                "r'",
                "\\",
                "}",
                ")(",
                "village..kind");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWhatWouldCostTooMuchOrMeansNothing(String text) {
        assertThat(language.read(text).faults()).isNotEmpty();
    }

    @Test
    void acceptsNoMorePartsThanItSays() {
        var most = "day.month > 0" + " && day.month > 0".repeat(23);

        assertThat(language.read(most).faults()).isEmpty();
        assertThat(language.read(most + " && day.month > 0").faults())
                .extracting(ConditionFault::rule)
                .containsExactly("condition-too-complex");
        assertThat(language.read("day.month" + " + 1".repeat(100) + " > 0").faults())
                .extracting(ConditionFault::rule)
                .containsExactly("condition-too-complex");
    }

    @Test
    void failsQuietlyWhereANumberGrowsTooLarge() {
        var condition =
                language.read("village.households * 9223372036854775807 > 0").condition();

        assertThat(condition.orElseThrow().of(VILLAGE)).isEqualTo(Verdict.FAILED);
    }

    @Test
    void showsTheValuesItLookedAt() {
        var condition = language.read("village.households > 800 && 'FIRE' in village.needs")
                .condition();

        assertThat(condition.orElseThrow().seen(VILLAGE))
                .containsOnly(
                        Map.entry("village.households", 900L),
                        Map.entry("village.needs", List.of("RENTAL_HOUSES", "FIRE")));
    }
}
