package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.stable.AllStable;
import org.cunjing.posting.matching.stable.Market;
import org.cunjing.posting.matching.stable.Proposals;
import org.jspecify.annotations.Nullable;

/// Kind `stable`: all about blocking pairs.
final class StableKind {

    private static final int MOST_PLANS = 100_000;
    private static final int MOST_STEPS = 2_000_000;
    private static final int MOST_LISTED = 1_000;

    private final Pairs pairs;
    private final Market market;
    private final int penalty;
    private final long seconds;

    private StableKind(Pairs pairs, Market market, long seconds) {
        this.pairs = pairs;
        this.market = market;
        this.seconds = seconds;
        this.penalty = Math.max(market.officers(), market.villages()) + 1;
    }

    static Answer solve(Case problem, long seconds) {
        var officers = Ids.of(problem.get("officers").ids());
        var villages = Ids.of(problem.get("villages").ids());
        var wishes = ranks(problem.get("officerPreferences"), officers, villages, "officer", "village");
        var opinions = ranks(problem.get("villagePreferences"), villages, officers, "village", "officer");
        var lines = new ArrayList<int[]>();
        for (int v = 0; v < villages.size(); v++) {
            for (int o = 0; o < officers.size(); o++) {
                if (wishes[o][v] > 0 && opinions[v][o] > 0) {
                    lines.add(new int[] {o, v, wishes[o][v], opinions[v][o]});
                }
            }
        }
        int[][] columns = new int[4][lines.size()];
        for (int p = 0; p < lines.size(); p++) {
            for (int c = 0; c < 4; c++) {
                columns[c][p] = lines.get(p)[c];
            }
        }
        var list = new org.cunjing.posting.matching.assignment.ArcList(lines.size());
        lines.forEach(line -> list.add(line[1], line[0], line[2] + line[3]));
        var pairs = Pairs.numbered(officers, villages, Arcs.of(villages.size(), officers.size(), list));
        var market = new Market(officers.size(), villages.size(), columns[0], columns[1], columns[2], columns[3]);
        return new StableKind(pairs, market, seconds).answer();
    }

    /// Tier of each acceptable one from 1; 0 is not acceptable.
    private static int[][] ranks(Fields lists, Ids own, Ids others, String kind, String otherKind) {
        int[][] ranks = new int[own.size()][others.size()];
        lists.map().forEach((id, list) -> {
            int number = own.number(kind, id, lists.path());
            var tiers = Wishes.tiers(list);
            for (int t = 0; t < tiers.size(); t++) {
                for (var other : tiers.get(t)) {
                    ranks[number][others.number(otherKind, other)] = t + 1;
                }
            }
        });
        return ranks;
    }

    private Answer answer() {
        var answer = new Answer();
        var all = AllStable.of(market, MOST_PLANS, MOST_STEPS);
        answer.put("stableCount", all.<Object>map(List::size).orElse(null));
        all.ifPresentOrElse(plans -> tellAll(answer, plans), () -> tellStrict(answer));
        if (all.isEmpty()) {
            answer.note("There are more stable plans than can be listed; what needs all of them is null.");
        }
        var coverage = new FullCoverage(pairs, market, cost(), "RankSum", seconds);
        coverage.tell(answer);
        return answer;
    }

    private long[] cost() {
        return IntStream.range(0, market.pairs()).mapToLong(market::rankSum).toArray();
    }

    private void tellAll(Answer answer, List<int[]> plans) {
        var sizes = new TreeMap<Integer, Integer>();
        plans.forEach(plan -> sizes.merge(size(plan), 1, Integer::sum));
        var widest =
                plans.stream().filter(plan -> size(plan) == sizes.lastKey()).toList();
        var least = new LinkedHashMap<String, Object>();
        least.put(
                "officersPlusVillages",
                widest.stream().mapToLong(this::rankSum).min().orElse(0));
        least.put("unmatchedPenaltyRank", penalty);
        answer.put("stableSizes", new LinkedHashMap<>(sizes))
                .put("maximumStableSize", sizes.lastKey())
                .put(
                        "uncoveredVillagesInEveryStable",
                        never(plans, market.villages(), pairs.villages(), market::village))
                .put(
                        "officersWithoutVillageInEveryStable",
                        never(plans, market.officers(), pairs.officers(), market::officer))
                .put("officerOptimal", optimal(plans, true))
                .put("villageOptimal", optimal(plans, false))
                .put("minimumRankSumAmongMaximumStable", least)
                .put(
                        "allMaximumStable",
                        widest.size() > MOST_LISTED
                                ? null
                                : widest.stream().map(this::shown).toList());
        answer.beside("plan", shown(widest.getFirst()));
    }

    private void tellStrict(Answer answer) {
        if (!market.strict()) {
            return;
        }
        int[] plan = Proposals.fromOfficers(market);
        var only = List.of(plan);
        answer.put("maximumStableSize", size(plan))
                .put(
                        "uncoveredVillagesInEveryStable",
                        never(only, market.villages(), pairs.villages(), market::village))
                .put(
                        "officersWithoutVillageInEveryStable",
                        never(only, market.officers(), pairs.officers(), market::officer))
                .put("officerOptimal", shown(plan))
                .put("villageOptimal", shown(Proposals.fromVillages(market)))
                .beside("plan", shown(plan));
    }

    private static int size(int[] plan) {
        return (int) Arrays.stream(plan).filter(p -> p >= 0).count();
    }

    /// Ranks on both sides; who is alone counts the penalty rank.
    private long rankSum(int[] plan) {
        long alone = market.officers() + market.villages() - 2L * size(plan);
        return alone * penalty
                + Arrays.stream(plan)
                        .filter(p -> p >= 0)
                        .mapToLong(market::rankSum)
                        .sum();
    }

    private static List<Object> never(List<int[]> plans, int count, Ids ids, java.util.function.IntUnaryOperator end) {
        var matched = new boolean[count];
        plans.forEach(plan -> Arrays.stream(plan).filter(p -> p >= 0).forEach(p -> matched[end.applyAsInt(p)] = true));
        return IntStream.range(0, count)
                .filter(k -> !matched[k])
                .mapToObj(ids::shown)
                .toList();
    }

    /// The plan that nobody of the side would exchange for another stable one; null if there is none or more than one.
    private @Nullable Map<String, Object> optimal(List<int[]> plans, boolean officers) {
        int[][] ranks = plans.stream().map(plan -> market.ranks(plan, officers)).toArray(int[][]::new);
        int[] best = ranks[0].clone();
        for (int[] rank : ranks) {
            Arrays.setAll(best, k -> Math.min(best[k], rank[k]));
        }
        var found = IntStream.range(0, ranks.length)
                .filter(k -> Arrays.equals(ranks[k], best))
                .toArray();
        return found.length == 1 ? shown(plans.get(found[0])) : null;
    }

    private Map<String, Object> shown(int[] plan) {
        var shown = new TreeMap<String, Object>(Comparator.naturalOrder());
        Arrays.stream(plan)
                .filter(p -> p >= 0)
                .forEach(p -> shown.put(
                        pairs.officers().name(market.officer(p)),
                        pairs.villages().shown(market.village(p))));
        return shown;
    }
}
