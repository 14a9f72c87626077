package org.cunjing.posting.matching.stable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.LeastCost;
import org.cunjing.posting.matching.assignment.Solution;
import org.cunjing.posting.matching.assignment.StrictOrder;

/// The best plan within a domain if nobody minded blocking pairs: a bound for all plans in it.
///
/// Every seat is a row; who needs no seat may take a filling row, so that the table is square.
final class SeatBound {

    /// @param plan pair of each officer, −1 without a seat
    /// @param values sum of each goal
    /// @param excess by pair, what the first goal loses at least with it; empty with several goals
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    record Found(int[] plan, long[] values, long[] excess) {}

    private final SeatPairs market;
    private final List<long[]> goals;
    private final int[] firstSeat;

    /// @param goals for each goal the points of every pair, fewer are better
    SeatBound(SeatPairs market, List<long[]> goals) {
        this.market = market;
        this.goals = goals;
        this.firstSeat = market.firstSeat();
    }

    Optional<Found> of(SeatDomain domain) {
        int rows = firstSeat[market.seats.length];
        var list = new ArcList(4 * market.pairs());
        int[] pairOf = new int[8 * market.pairs() + market.officers * market.officers];
        for (int s = 0; s < market.seats.length; s++) {
            for (int c = 0; c < market.seats[s]; c++) {
                for (int p : market.ofStation[s]) {
                    if (domain.allowed[p]) {
                        pairOf = larger(pairOf, list.size());
                        pairOf[list.size()] = p;
                        list.add(firstSeat[s] + c, market.officer[p], goals.getFirst()[p]);
                    }
                }
            }
        }
        for (int i = rows; i < market.officers; i++) {
            for (int o = 0; o < market.officers; o++) {
                if (!domain.must[o]) {
                    pairOf = larger(pairOf, list.size());
                    pairOf[list.size()] = -1;
                    list.add(i, o, 0);
                }
            }
        }
        var arcs = Arcs.of(market.officers, market.officers, list);
        return goals.size() == 1 ? one(arcs, domain) : several(arcs, pairOf);
    }

    private static int[] larger(int[] array, int size) {
        return size < array.length ? array : Arrays.copyOf(array, 2 * size);
    }

    private Optional<Found> one(Arcs arcs, SeatDomain domain) {
        return LeastCost.of(arcs, false).map(solution -> {
            long[] excess = new long[market.pairs()];
            for (int p = 0; p < excess.length; p++) {
                excess[p] = domain.allowed[p]
                        ? goals.getFirst()[p]
                                - solution.rowPrice()[firstSeat[market.station[p]]]
                                - solution.columnPrice()[market.officer[p]]
                        : 0;
            }
            return new Found(plan(solution), new long[] {solution.cost()}, excess);
        });
    }

    private int[] plan(Solution solution) {
        return plan(solution.columnOf());
    }

    private Optional<Found> several(Arcs arcs, int[] pairOf) {
        var values = goals.stream()
                .map(goal -> {
                    long[] ofArc = new long[arcs.size()];
                    Arrays.setAll(ofArc, a -> pairOf[a] < 0 ? 0 : goal[pairOf[a]]);
                    return ofArc;
                })
                .toList();
        return StrictOrder.of(arcs, values)
                .map(found -> new Found(plan(found.columnOf()), found.values(), new long[0]));
    }

    private int[] plan(int[] columnOf) {
        int[] plan = new int[market.officers];
        Arrays.fill(plan, -1);
        for (int s = 0; s < market.seats.length; s++) {
            for (int i = firstSeat[s]; i < firstSeat[s + 1]; i++) {
                for (int p : market.ofOfficer[columnOf[i]]) {
                    plan[columnOf[i]] = market.station[p] == s ? p : plan[columnOf[i]];
                }
            }
        }
        return plan;
    }
}
