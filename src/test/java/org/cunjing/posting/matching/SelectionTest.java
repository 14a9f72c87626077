package org.cunjing.posting.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunjing.posting.matching.PassedOver.Ranked;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SelectionTest {

    private static final JsonNode VECTOR = Vectors.read("matching.json");

    @Test
    void reproducesTheWorkedExample() {
        var expected = VECTOR.get("expected");
        var result = Selection.run(example());

        assertThat(result.stations()).isEqualTo(Vectors.lists(expected.get("stations")));
        assertThat(result.posts()).isEqualTo(Vectors.words(expected.get("posts")));
        assertThat(result.reserve()).isEqualTo(Vectors.strings(expected.get("reserve")));
        assertThat(result.blockingPairs()).isEmpty();
        assertThat(expected.get("blockingPairs")).isEmpty();
        assertThat(result.trace().stream().map(SelectionTest::spoken))
                .containsExactlyElementsOf(Vectors.strings(expected.get("trace")));
    }

    @Test
    void tellsAnOfficerWhoWasHeldInstead() {
        var why = Selection.run(example()).passedOver();

        assertThat(why.get("O1"))
                .containsExactly(new PassedOver(
                        "S1",
                        PassedOver.Reason.OTHERS_RANK_HIGHER,
                        3,
                        List.of(new Ranked("O3", 1), new Ranked("O2", 2))));
        assertThat(why.get("O2")).extracting(PassedOver::reason).containsExactly(PassedOver.Reason.RECUSED);
        assertThat(why.get("O4")).extracting(PassedOver::station).containsExactly("S2", "S1");
        assertThat(why.get("O3")).isEmpty();
    }

    @Test
    void tellsAStationWhereBetterOfficersAre() {
        var why = Selection.run(example()).elsewhere();

        assertThat(why.get("S3")).isEmpty();
        assertThat(Selection.run(withPreference("O6", List.of())).elsewhere().get("S3"))
                .contains(new Elsewhere("O6", 1, Elsewhere.Cause.NOT_WISHED, null))
                .contains(new Elsewhere("O3", 2, Elsewhere.Cause.WISHED_OTHER_MORE, "S1"));
    }

    @Test
    void survivesBeingStoredAndReadAgain() {
        var stored = Vectors.JSON.readValue(Vectors.JSON.writeValueAsString(example()), MatchingProblem.class);
        var result = Selection.run(stored);

        assertThat(stored).isEqualTo(example());
        assertThat(Vectors.JSON.readValue(Vectors.JSON.writeValueAsString(result), MatchingResult.class))
                .isEqualTo(Selection.run(example()));
    }

    @Test
    void seesABlockingPairInAPlanMadeByHand() {
        var plan = Map.of("S1", List.of("O1", "O2"), "S2", List.of("O5"), "S3", List.of("O6"));

        assertThat(BlockingPairs.of(example(), plan))
                .containsExactly(
                        new BlockingPair("O3", "S1"), new BlockingPair("O3", "S2"), new BlockingPair("O4", "S2"));
    }

    @Test
    void refusesWhatCannotBeAProblem() {
        refuses(() -> withPreference("O1", List.of("S9")), "preferences[O1] (S9) must be a known station.");
        refuses(() -> withPreference("O1", List.of("S1", "S1")), "preferences[O1] (S1) must not be listed twice.");
        refuses(() -> withQuota("S1", -1), "quotas[S1] (-1) must be in [0, 2], the number of its posts.");
        refuses(() -> withQuota("S1", 3), "quotas[S1] (3) must be in [0, 2], the number of its posts.");
        refuses(
                () -> Selection.run(withFit(Map.of())),
                "fit (O2/V1) must be given for every officer at every post of the station that takes the officer.");
        refuses(() -> withFit(Map.of("O1", Map.of("V9", 1L))), "fit[O1] (V9) must be a known village.");
    }

    private static void refuses(Runnable work, String message) {
        assertThatIllegalArgumentException().isThrownBy(work::run).withMessage(message);
    }

    private static String spoken(Step step) {
        return switch (step.outcome()) {
            case HELD -> "%s->%s held".formatted(step.officer(), step.station());
            case DISPLACED, REJECTED ->
                "%s->%s; %s rejected".formatted(step.officer(), step.station(), step.rejected());
            case EXHAUSTED -> "%s: list exhausted".formatted(step.officer());
        };
    }

    private static MatchingProblem example() {
        var quotas = new TreeMap<String, Integer>();
        VECTOR.get("quota")
                .properties()
                .forEach(e -> quotas.put(e.getKey(), e.getValue().asInt()));
        var fit = new TreeMap<String, Map<String, Long>>();
        VECTOR.get("fit").properties().forEach(e -> {
            int slash = e.getKey().indexOf('/');
            fit.computeIfAbsent(e.getKey().substring(0, slash), _ -> new TreeMap<>())
                    .put(e.getKey().substring(slash + 1), e.getValue().asLong());
        });
        return new MatchingProblem(
                Vectors.lists(VECTOR.get("preferences")),
                Vectors.lists(VECTOR.get("priorities")),
                quotas,
                Vectors.recusals(VECTOR.get("recusals")),
                Vectors.lists(VECTOR.get("posts")),
                fit);
    }

    private static MatchingProblem withPreference(String officer, List<String> wishes) {
        var p = example();
        var preferences = new TreeMap<>(p.preferences());
        preferences.put(officer, wishes);
        return new MatchingProblem(preferences, p.priorities(), p.quotas(), p.recusals(), p.posts(), p.fit());
    }

    private static MatchingProblem withQuota(String station, int quota) {
        var p = example();
        var quotas = new TreeMap<>(p.quotas());
        quotas.put(station, quota);
        return new MatchingProblem(p.preferences(), p.priorities(), quotas, p.recusals(), p.posts(), p.fit());
    }

    private static MatchingProblem withFit(Map<String, Map<String, Long>> fit) {
        var p = example();
        return new MatchingProblem(p.preferences(), p.priorities(), p.quotas(), p.recusals(), p.posts(), fit);
    }
}
