package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.ForcedPairs;
import org.cunjing.posting.matching.assignment.LeastCost;
import org.cunjing.posting.matching.assignment.Solution;

/// What it would cost to have an officer in a village, for every pair that is possible, while as many seats stay filled
/// as the plan fills.
///
/// The measure, in strict order: the numbers of the wishes met, added up over everybody placed, as low as can be; then
/// points of fit; then few who move against the plan. The price of a pair is what the best plan with it is worse than
/// the best plan without any condition. It says nothing about stability: that is the rule's.
///
/// - Result: exact; one solution and one search for each village, nothing is solved again.
/// - Source: docs/methods/matching.md, section 5.
public final class PairPrices {

    /// @param wishes numbers of the wishes met, added up
    public record Total(long wishes, long fit) {}

    /// @param wish which of the officer's wishes it would be, from 1; beyond the last if it is none
    /// @param wishes how much the sum of the wishes' numbers rises, at least 0
    /// @param fit how many points are lost; below 0 if wishes are paid with and points are won
    /// @param moved how many would be elsewhere than in the plan
    public record Price(String officer, String village, int wish, long wishes, long fit, int moved) {}

    private final PlanTable table;
    private final Arcs arcs;
    private final Solution best;
    private final Map<String, String> posts;
    private final long mostFit;
    private final long fits;
    private final long officers;

    private PairPrices(MatchingProblem problem, Terms terms, Map<String, String> posts) {
        this.posts = posts;
        this.table = new PlanTable(problem, terms, posts, null);
        this.mostFit = table.seats.cells().stream()
                .filter(SeatTable.Cell::isPost)
                .mapToLong(cell -> table.fit(cell.officer(), cell.village()))
                .max()
                .orElse(0);
        this.fits = 1 + mostFit * posts.size();
        this.officers = 1L + table.eligible.officers().size();
        this.arcs = table.seats.arcs(this::cost);
        this.best = LeastCost.of(arcs)
                .orElseThrow(() -> new IllegalStateException("The plan that stands is a plan of the table."));
    }

    public static PairPrices of(MatchingProblem problem, Terms terms, MatchingResult result) {
        return new PairPrices(problem, terms, result.posts());
    }

    /// Points and moves together are always less than one number of a wish.
    private long cost(int officer, int village) {
        long moved = table.moves(officer, village) ? 1 : 0;
        return village < 0
                ? moved
                : (table.wish(officer, village) * fits + mostFit - table.fit(officer, village)) * officers + moved;
    }

    private Total total(long cost) {
        long lost = cost / officers % fits;
        return new Total(cost / officers / fits, mostFit * posts.size() - lost);
    }

    /// Of the best plan without any condition.
    public Total best() {
        return total(best.cost());
    }

    /// How many are elsewhere in it than in the plan that stands; 0 where the rule gives the best plan of this measure.
    public int bestMoves() {
        return (int) (best.cost() % officers);
    }

    /// Of the plan that stands.
    public Total present() {
        long cost = 0;
        for (int i = 0; i < table.eligible.officers().size(); i++) {
            for (int j = 0; j < table.eligible.villages().size(); j++) {
                cost += table.moves(i, j) ? 0 : cost(i, j);
            }
        }
        return total(cost);
    }

    /// Every possible pair, in order of officers.
    public List<Price> all() {
        long[] costs = ForcedPairs.costs(arcs, best);
        var without = best();
        var prices = new ArrayList<Price>();
        for (int a = 0; a < costs.length; a++) {
            var cell = table.seats.cells().get(a);
            if (cell.isPost() && costs[a] != ForcedPairs.IMPOSSIBLE) {
                var with = total(costs[a]);
                prices.add(new Price(
                        table.eligible.officers().get(cell.officer()),
                        table.eligible.villages().get(cell.village()),
                        table.wish(cell.officer(), cell.village()),
                        with.wishes() - without.wishes(),
                        without.fit() - with.fit(),
                        (int) (costs[a] % officers)));
            }
        }
        return prices;
    }

    /// The best plan with this pair in it, officers by village; empty if the pair is not possible.
    public Map<String, String> with(String officer, String village) {
        int row = table.eligible.officers().indexOf(officer);
        int arc = row < 0 ? -1 : arcs.find(row, table.eligible.villages().indexOf(village));
        var moves = arc < 0 ? new int[0][] : ForcedPairs.chain(arcs, best, row, arc);
        if (moves.length == 0) {
            return Map.of();
        }
        int[] columnOf = best.columnOf().clone();
        for (int[] move : moves) {
            columnOf[move[0]] = move[1];
        }
        return new TreeMap<>(table.posts(columnOf));
    }
}
