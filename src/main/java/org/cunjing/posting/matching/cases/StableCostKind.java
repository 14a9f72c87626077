package org.cunjing.posting.matching.cases;

import java.util.Arrays;
import org.cunjing.posting.matching.assignment.LeastCost;
import org.cunjing.posting.matching.stable.CheapestStable;
import org.cunjing.posting.matching.stable.Market;
import org.cunjing.posting.matching.stable.Proposals;
import org.jspecify.annotations.Nullable;

/// Kind `stable-cost`: the cheapest plan that covers all villages and has no blocking pair, or comes closest.
final class StableCostKind {

    private StableCostKind() {}

    static Answer solve(Pairs pairs) {
        long[] cost = pairs.values("cost");
        var market = market(pairs);
        var shape = pairs.withCosts(cost);
        var cheapest = LeastCost.of(shape);
        var answer = new Answer()
                .put("minimumCostFullCoverage", cheapest.map(s -> s.cost()).orElse(null))
                .put("maximumWeaklyStableSize", null);
        var stable = CheapestStable.covering(market, cost, 0, FullCoverage.MOST_STEPS);
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
            answer.note("The search for the cheapest stable plan was cut short; nothing is proven about it.");
            stable.plan().ifPresent(plan -> answer.beside("bestFound", plan.cost()));
        }
        if (cheapest.isEmpty()) {
            return Shortages.tell(answer, pairs);
        }
        answer.put("feasible", true);
        stable.plan().ifPresent(plan -> answer.beside("plan", shown(pairs, plan)));
        if (stable.proven() && stable.plan().isEmpty()) {
            fewest(answer, pairs, market, cost);
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
        var widest = CheapestStable.widest(market, FullCoverage.MOST_STEPS);
        return widest.proven()
                ? widest.plan()
                        .map(plan -> market.villages() - (int) plan.cost())
                        .orElse(null)
                : null;
    }

    private static void fewest(Answer answer, Pairs pairs, Market market, long[] cost) {
        var fewest = FullCoverage.fewest(market, cost).flatMap(CheapestStable.Outcome::plan);
        answer.put("minimumBlockingPairs", fewest.map(p -> p.blocking()).orElse(null))
                .put("minimumCostAtThatMinimum", fewest.map(p -> p.cost()).orElse(null));
        fewest.ifPresentOrElse(
                plan -> answer.beside("plan", shown(pairs, plan)),
                () -> answer.note("The fewest blocking pairs could not be proven within the steps allowed."));
    }

    private static java.util.Map<String, Object> shown(Pairs pairs, CheapestStable.Plan plan) {
        int[] columns = new int[pairs.villages().size()];
        Arrays.setAll(columns, i -> plan.plan()[i] < 0 ? -1 : pairs.shape().column(plan.plan()[i]));
        return pairs.shown(columns);
    }
}
