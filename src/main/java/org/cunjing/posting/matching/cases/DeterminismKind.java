package org.cunjing.posting.matching.cases;

import java.util.List;
import java.util.Optional;

/// Kind `determinism`: one problem, written several times in different orders, solved each time for itself.
final class DeterminismKind {

    private DeterminismKind() {}

    static Answer solve(Case problem, long seed) {
        var variants = problem.get("variants").list();
        if (variants.isEmpty()) {
            throw new FileFault("variants", "must not be empty");
        }
        var found =
                variants.stream().map(variant -> solve(problem, variant, seed)).toList();
        var first = found.getFirst();
        var pairs = pairs(problem, variants.getFirst());
        var answer = new Answer()
                .put("optimalCost", first.map(Best::value).orElse(null))
                .put(
                        "optimalCount",
                        first.map(best -> best.count().<Object>map(c -> c).orElse(Answer.Absent.ABSENT))
                                .orElse(0))
                .put("samePlanForAllVariants", same(found));
        return first.map(best -> answer.put("feasible", true)
                        .beside("plan", best.plan())
                        .beside("certificate", best.certificate()))
                .orElseGet(() -> Shortages.tell(answer, pairs));
    }

    private static boolean same(List<Optional<Best>> found) {
        return found.stream().map(best -> best.map(Best::plan)).distinct().count() == 1;
    }

    private static Optional<Best> solve(Case problem, Fields variant, long seed) {
        var pairs = pairs(problem, variant);
        return Best.of(pairs, List.of("cost"), List.of(pairs.values("cost")), seed);
    }

    private static Pairs pairs(Case problem, Fields variant) {
        var header = variant.get("pairColumns").exists() ? variant.get("pairColumns") : problem.get("pairColumns");
        return Pairs.of(
                PairRows.of(variant.get("pairs")),
                header,
                Ids.of(variant.get("officers").ids()),
                Ids.of(variant.get("villages").ids()));
    }
}
