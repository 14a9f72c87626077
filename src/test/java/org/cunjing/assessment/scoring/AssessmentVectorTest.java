package org.cunjing.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.cunjing.roster.OfficerClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentVectorTest {

    private final RuleSet rules = Sets.posted();

    @Test
    void usesThePublishedWeights() {
        assertThat(rules.version()).isEqualTo(Vector.ROOT.path("ruleSet").asString());
        var weights = new TreeMap<String, Integer>();
        rules.items().forEach(item -> weights.put(item.code(), item.weight().intValueExact()));
        var published = new TreeMap<String, Integer>();
        Vector.ROOT
                .path("weights")
                .properties()
                .forEach(weight ->
                        published.put(weight.getKey(), weight.getValue().asInt()));
        assertThat(weights).isEqualTo(published);
    }

    @ParameterizedTest
    @MethodSource("org.cunjing.assessment.scoring.Vector#codes")
    void reproducesEveryRatioBaseAndFinal(String code) {
        var expected = Vector.expected(code);
        var score = ScoreFormula.score(rules, Vector.month(code));

        assertThat(score.served().rounded(3))
                .isEqualTo(expected.path("serviceRatio").asString());
        for (var line : score.lines()) {
            var ratio = expected.path("leaf").path(line.item());
            assertThat(line.ratio().map(r -> r.rounded(6).toPlainString()))
                    .as(line.item())
                    .isEqualTo(ratio.isNull() ? Optional.empty() : Optional.of(ratio.asString()));
        }
        assertThat(score.applicableWeight())
                .isEqualByComparingTo(expected.path("applicableWeight").asString());
        assertThat(Map.of(
                        "base", score.base(),
                        "deductions", score.deducted(),
                        "bonus", score.bonus(),
                        "final", score.finalPoints()))
                .allSatisfy((name, points) -> assertThat(points.toPlainString())
                        .isEqualTo(expected.path(name).asString()));
        assertThat(score.unranked().isEmpty()).isEqualTo(expected.path("ranked").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("org.cunjing.assessment.scoring.Vector#codes")
    void showsTheTargetsAndBarsItUsed(String code) {
        var notes = Vector.expected(code).path("notes");
        var score = ScoreFormula.score(rules, Vector.month(code));

        assertThat(target(trace(score, "LIAISON")))
                .isEqualTo(notes.path("tLiaison").asLong());
        assertThat(target(trace(score, "PUBLICIST")))
                .isEqualTo(notes.path("tPublicist").asLong());
        assertThat(target(trace(score, "ORGANISER")))
                .isEqualTo(notes.path("tOrganise").asLong());
        assertThat(target(firstPart(trace(score, "INSPECTOR"))))
                .isEqualTo(notes.path("tInspect").asLong());
        assertThat(target(firstPart(trace(score, "SERVICE"))))
                .isEqualTo(notes.path("tVisit").asLong());
        assertThat(((Trace.VillageEvaluation) trace(score, "VILLAGE_EVAL"))
                        .residentMark()
                        .map(BigDecimal::toPlainString))
                .isEqualTo(text(notes.path("residentScoreShrunk")));
        var mediator = (Trace.Rate) trace(score, "MEDIATOR");
        if (mediator.due() > 0) {
            assertThat(mediator.bar())
                    .isEqualByComparingTo(notes.path("thetaMediator").asString());
        }
    }

    @Test
    void ranksWithTiesAndLeavesShortMonthsUnranked() {
        var entries = new ArrayList<Ranking.Entry>();
        Vector.codes()
                .forEach(code ->
                        entries.add(new Ranking.Entry(Vector.id(code), ScoreFormula.score(rules, Vector.month(code)))));
        var lists = Ranking.of(YearMonth.of(2022, 10), entries);
        Collections.shuffle(entries, new Random(20221101));

        assertThat(Ranking.of(YearMonth.of(2022, 10), entries)).isEqualTo(lists);
        assertThat(lists).extracting(Ranking::officerClass).containsExactly(OfficerClass.values());
        assertThat(lists.get(1).places()).isEmpty();
        var places = lists.getLast().places();
        assertThat(places).hasSize(8);
        Vector.codes().forEach(code -> {
            var rank = Vector.expected(code).path("rank");
            assertThat(places.stream()
                            .filter(place -> place.officer().equals(Vector.id(code)))
                            .findFirst()
                            .orElseThrow()
                            .rank())
                    .as(code)
                    .isEqualTo(rank.isNull() ? Optional.empty() : Optional.of(rank.asInt()));
        });
        assertThat(places.stream().map(Ranking.Place::rank).flatMap(Optional::stream))
                .isEqualTo(List.of(1, 2, 3, 3, 5, 6, 7));
        assertThat(places.getLast().unranked()).contains(UnrankedReason.SERVED_TOO_LITTLE);
    }

    private static Optional<String> text(tools.jackson.databind.JsonNode node) {
        return node.isNull() ? Optional.empty() : Optional.of(node.asString());
    }

    private static Trace trace(Score score, String item) {
        return score.lines().stream()
                .filter(line -> line.item().equals(item))
                .findFirst()
                .orElseThrow()
                .trace();
    }

    private static Trace firstPart(Trace trace) {
        return ((Trace.Mix) trace).parts().getFirst().trace();
    }

    private static long target(Trace trace) {
        return ((Trace.Count) trace).target();
    }
}
