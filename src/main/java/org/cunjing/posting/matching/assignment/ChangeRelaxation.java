package org.cunjing.posting.matching.assignment;

import java.util.List;
import java.util.Optional;

/// The linear relaxation of a limit on changes: the highest bound over all prices of a change, as an exact fraction.
///
/// Two plans that are cheapest at the same price span it; one, if it has the wanted number of changes itself.
final class ChangeRelaxation {

    private final Arcs arcs;
    private final int[] present;
    private final byte[] open;

    private ChangeRelaxation(Arcs arcs, int[] present) {
        this.arcs = arcs;
        this.present = present;
        this.open = new byte[arcs.rows];
    }

    static Optional<ChangeLimit.Bound> of(Arcs arcs, int[] present, int least, int most) {
        if (arcs.rows > arcs.columns || least > most) {
            return Optional.empty();
        }
        return new ChangeRelaxation(arcs, present).bound(least, most);
    }

    private Optional<ChangeLimit.Bound> bound(int least, int most) {
        var free = new PricedChanges(arcs, present, 1);
        if (!free.at(open, 0)) {
            return Optional.empty();
        }
        var start = free.plan();
        if (start.changes() >= least && start.changes() <= most) {
            return Optional.of(reached(start));
        }
        boolean tooMany = start.changes() > most;
        var end = extreme(tooMany);
        if (tooMany ? end.changes() > most : end.changes() < least) {
            return Optional.empty();
        }
        return Optional.of(tooMany ? between(end, start, most) : between(start, end, least));
    }

    /// Among the plans with the fewest changes, or the most, the cheapest.
    private PricedChanges.Plan extreme(boolean fewest) {
        var goals = new long[2][arcs.size()];
        for (int i = 0; i < arcs.rows; i++) {
            for (int a = arcs.start[i]; a < arcs.start[i + 1]; a++) {
                goals[0][a] = (arcs.column(a) != present[i]) == fewest ? 1 : 0;
                goals[1][a] = arcs.cost(a);
            }
        }
        var plan = StrictOrder.of(arcs, List.of(goals)).orElseThrow();
        int changes = 0;
        for (int i = 0; i < arcs.rows; i++) {
            changes += plan.columnOf()[i] != present[i] ? 1 : 0;
        }
        long cost = plan.values()[1] - arcs.base * arcs.rows;
        return new PricedChanges.Plan(plan.columnOf(), new long[0], cost, changes);
    }

    private ChangeLimit.Bound between(PricedChanges.Plan fewer, PricedChanges.Plan more, int wanted) {
        var low = fewer;
        var high = more;
        while (low.changes() < wanted && high.changes() > wanted) {
            long rise = low.cost() - high.cost();
            int run = high.changes() - low.changes();
            var found = cheapest(rise, run);
            if (weighed(found, rise, run) == weighed(low, rise, run)) {
                break;
            }
            low = found.changes() <= wanted ? found : low;
            high = found.changes() > wanted ? found : high;
        }
        if (low.changes() == wanted || high.changes() == wanted) {
            return reached(low.changes() == wanted ? low : high);
        }
        long run = (long) high.changes() - low.changes();
        long numerator = Math.addExact(
                Math.multiplyExact(low.cost() + arcs.base * arcs.rows, run),
                Math.multiplyExact(high.cost() - low.cost(), (long) wanted - low.changes()));
        return new ChangeLimit.Bound(numerator, run);
    }

    private PricedChanges.Plan cheapest(long rise, int run) {
        var prices = new PricedChanges(arcs, present, run);
        if (prices.scale != run || Math.abs(rise) > prices.highest || !prices.at(open, rise)) {
            throw new ArithmeticException("The costs are too large for the relaxation of a limit on changes.");
        }
        return prices.plan();
    }

    private static long weighed(PricedChanges.Plan plan, long rise, int run) {
        return Math.addExact(Math.multiplyExact(plan.cost(), (long) run), Math.multiplyExact(rise, plan.changes()));
    }

    private ChangeLimit.Bound reached(PricedChanges.Plan plan) {
        return new ChangeLimit.Bound(plan.cost() + arcs.base * arcs.rows, 1);
    }
}
