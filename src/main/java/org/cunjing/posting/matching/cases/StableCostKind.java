package org.cunjing.posting.matching.cases;

import java.util.Arrays;
import org.cunjing.posting.matching.assignment.LeastCost;
import org.cunjing.posting.matching.stable.CheapestStable;
import org.cunjing.posting.matching.stable.FewestBlocking;
import org.cunjing.posting.matching.stable.Market;
import org.cunjing.posting.matching.stable.Proposals;
import org.cunjing.posting.matching.stable.SecondOpinion;
import org.jspecify.annotations.Nullable;

/// Kind `stable-cost`: the cheapest plan that covers all villages and has no blocking pair, or comes closest.
final class StableCostKind {

    private StableCostKind() {}

    /// @param seconds for a second opinion where the search is cut short
    static Answer solve(Pairs pairs, long seconds) {
        long[] cost = pairs.values("cost");
        var market = market(pairs);
        var shape = pairs.withCosts(cost);
        var cheapest = LeastCost.of(shape);
        var answer = new Answer()
                .put("minimumCostFullCoverage", cheapest.map(s -> s.cost()).orElse(null))
                .put("maximumWeaklyStableSize", null);
        var own = FewestBlocking.none(market, cost, FewestBlocking.steps(market));
        var stable = SecondOpinion.cheapest(market, cost, own, seconds);
        if (!stable.equals(own)) {
            answer.note("CP-SAT was asked for at most %d s; its plan was counted again, its bound was not."
                    .formatted(seconds));
        }
        boolean known = stable.proven() || stable.plan().isPresent();
        answer.put(
                        "fullCoverageAndStablePossible",
                        known ? (Object) stable.plan().isPresent() : null)
                .put(
                        "minimumCostFullCoverageAndStable",
                        stable.proven()
                                ? stable.plan().<Object>map(p -> p.cost()).orElse(null)
                                : null)
                .put("maximumWeaklyStableSize", widest(market, stable));
        if (!stable.proven()) {
            cut(answer, stable);
        }
        if (cheapest.isEmpty()) {
            return Shortages.tell(answer, pairs);
        }
        answer.put("feasible", true);
        stable.plan().ifPresent(plan -> answer.beside("plan", shown(pairs, plan)));
        if (stable.plan().isEmpty()) {
            fewest(answer, pairs, SecondOpinion.fewest(market, cost, FewestBlocking.of(market, cost, stable), seconds));
        }
        return answer;
    }

    private static Market market(Pairs pairs) {
        int[] officer = new int[pairs.shape().size()];
        Arrays.setAll(officer, pairs.shape()::column);
        return new Market(
                pairs.officers().size(),
                pairs.villages().size(),
                officer,
                pairs.rowOfArc(),
                tiers(pairs, "officerTier"),
                tiers(pairs, "villageTier"));
    }

    private static int[] tiers(Pairs pairs, String name) {
        return Arrays.stream(pairs.values(name))
                .mapToInt(tier -> {
                    if (tier < 1 || tier > 1_000_000) {
                        throw FileFault.of("pairs", "%s must be in [1, 1000000], is %d", name, tier);
                    }
                    return (int) tier;
                })
                .toArray();
    }

    private static @Nullable Integer widest(Market market, CheapestStable.Outcome covering) {
        if (covering.plan().isPresent()) {
            return market.villages();
        }
        if (market.strict()) {
            return (int) Arrays.stream(Proposals.fromOfficers(market))
                    .filter(p -> p >= 0)
                    .count();
        }
        var widest = CheapestStable.widest(market, FewestBlocking.steps(market) / 8);
        return widest.proven()
                ? widest.plan()
                        .map(plan -> market.villages() - (int) plan.cost())
                        .orElse(null)
                : null;
    }

    private static void fewest(Answer answer, Pairs pairs, FewestBlocking.Outcome fewest) {
        var proven = fewest.plan().filter(plan -> fewest.proven());
        answer.put("minimumBlockingPairs", proven.map(p -> p.blocking()).orElse(null))
                .put("minimumCostAtThatMinimum", proven.map(p -> p.cost()).orElse(null));
        fewest.plan().ifPresent(plan -> answer.beside("plan", shown(pairs, plan)));
        if (!fewest.proven()) {
            answer.note(FullCoverage.open(fewest));
            answer.beside("blockingPairsAtLeast", fewest.least());
            fewest.plan().ifPresent(plan -> answer.beside("blockingPairsFound", plan.blocking()));
        }
    }

    /// What is certain all the same: no stable plan costs less than the bound.
    private static void cut(Answer answer, CheapestStable.Outcome stable) {
        answer.note("The search for the cheapest stable plan was cut short; bestFound may not be the cheapest, but none"
                + " costs less than bound.");
        answer.beside("bound", stable.bound());
        stable.plan().ifPresent(plan -> {
            answer.beside("bestFound", plan.cost());
            answer.beside(
                    "gapPercent",
                    Math.round(1e4 * (plan.cost() - stable.bound()) / Math.abs((double) plan.cost())) / 100.0);
        });
    }

    private static java.util.Map<String, Object> shown(Pairs pairs, CheapestStable.Plan plan) {
        int[] columns = new int[pairs.villages().size()];
        Arrays.setAll(columns, i -> plan.plan()[i] < 0 ? -1 : pairs.shape().column(plan.plan()[i]));
        return pairs.shown(columns);
    }
}
