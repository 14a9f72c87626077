package org.cunjing.posting.matching.stable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// Among the plans that cover every village the fewest blocking pairs, and the least cost at that number.
///
/// Numbers are tried from 0 up. Where the steps do not suffice, a good plan is given with the number that is certain to
/// be needed.
public final class FewestBlocking {

    /// Work for one number, in pairs looked at; large problems get fewer steps, so that all end in seconds.
    private static final long MOST_WORK = 100_000_000;

    private static final int MOST_STEPS = 300_000;

    /// @param plan empty if no plan covers every village
    /// @param proven whether the plan has the fewest blocking pairs and the least cost at that number
    /// @param least so many pairs block every plan
    public record Outcome(Optional<CheapestStable.Plan> plan, boolean proven, int least) {}

    private FewestBlocking() {}

    /// Steps for the search without blocking pairs.
    public static int steps(Market market) {
        return (int) Math.min(MOST_STEPS, MOST_WORK / Math.max(1, market.pairs()));
    }

    /// The cheapest plan without blocking pairs. If the steps end before there is one, a plan that was made to have few
    /// is
    /// looked at: it may have none.
    public static CheapestStable.Outcome none(Market market, long[] cost, int mostSteps) {
        var found = CheapestStable.covering(market, cost, 0, mostSteps);
        if (found.proven() || found.plan().isPresent()) {
            return found;
        }
        var stable = near(market, cost).filter(plan -> plan.blocking() == 0);
        boolean proven = stable.filter(plan -> plan.cost() <= found.bound()).isPresent();
        return new CheapestStable.Outcome(stable, proven, found.steps(), found.bound());
    }

    public static Outcome of(Market market, long[] cost) {
        return of(market, cost, CheapestStable.covering(market, cost, 0, steps(market)));
    }

    /// @param none what the search without blocking pairs has found
    public static Outcome of(Market market, long[] cost, CheapestStable.Outcome none) {
        for (int blocking = 0; blocking <= market.pairs(); blocking++) {
            var found = blocking == 0
                    ? none
                    : CheapestStable.covering(market, cost, blocking, Math.max(1, steps(market) / 8));
            if (found.proven() && found.plan().isPresent()) {
                return new Outcome(found.plan(), true, blocking);
            }
            if (!found.proven()) {
                return new Outcome(found.plan().or(() -> near(market, cost)), false, blocking);
            }
        }
        return new Outcome(Optional.empty(), true, 0);
    }

    /// A plan with few blocking pairs: the market of stations with one seat each.
    private static Optional<CheapestStable.Plan> near(Market market, long[] cost) {
        IntFunction<String> officer = o -> "%07d".formatted(o);
        IntFunction<String> village = v -> "%07d".formatted(v);
        var seats = new TreeMap<String, Integer>();
        for (int v = 0; v < market.villages; v++) {
            seats.put(village.apply(v), 1);
        }
        var plan = CoveringPlan.of(new SeatProblem(
                seats,
                tiers(market.ofOfficer, market.officerRank, officer, p -> village.apply(market.village[p])),
                tiers(market.ofVillage, market.villageRank, village, p -> officer.apply(market.officer[p])),
                Map.of()));
        int[] pairs = new int[market.villages];
        for (int v = 0; v < pairs.length; v++) {
            var id = village.apply(v);
            pairs[v] = Arrays.stream(market.ofVillage[v])
                    .filter(p -> id.equals(plan.stationOf().get(officer.apply(market.officer[p]))))
                    .findFirst()
                    .orElse(-1);
        }
        return plan.open().isEmpty()
                ? Optional.of(new CheapestStable.Plan(
                        pairs, Arrays.stream(pairs).mapToLong(p -> cost[p]).sum(), market.blocking(pairs).length))
                : Optional.empty();
    }

    private static Map<String, List<List<String>>> tiers(
            int[][] groups, int[] rank, IntFunction<String> id, IntFunction<String> other) {
        var tiers = new TreeMap<String, List<List<String>>>();
        for (int k = 0; k < groups.length; k++) {
            var byRank = new TreeMap<Integer, List<String>>();
            for (int p : groups[k]) {
                byRank.computeIfAbsent(rank[p], key -> new java.util.ArrayList<>())
                        .add(other.apply(p));
            }
            tiers.put(id.apply(k), List.copyOf(byRank.values()));
        }
        return tiers;
    }
}
