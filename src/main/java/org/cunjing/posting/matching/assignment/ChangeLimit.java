package org.cunjing.posting.matching.assignment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cheapest plan in which at least `least` and at most `most` rows give up what they have now.
///
/// One counting condition makes the linear relaxation fractional, so it is only the bound: a price on every change,
/// moved
/// by secants to where the bound is highest. What it leaves open is decided row by row (stays, changes), depth first;
/// the
/// plans seen on the way and exchanges of their rings give good plans early.
///
/// - Result: exact, unless more than `MOST_NODES` cases would have to be looked at.
/// - Source: docs/methods/assignment.md, section 10.
public final class ChangeLimit {

    static final int MOST_NODES = 20_000;

    /// @param nodes cases that had to be looked at
    /// @param proven false if the search was cut short; the plan is then good, not proven best
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    public record Plan(int[] columnOf, long cost, int changes, int nodes, boolean proven) {}

    private final RowPrices prices;
    private final int least;
    private final int most;
    private int @Nullable [] best;
    private long bestCost = Long.MAX_VALUE;
    private int nodes;

    private ChangeLimit(RowPrices prices, int least, int most) {
        this.prices = prices;
        this.least = least;
        this.most = most;
    }

    /// @param present column that each row has now, −1 for none; giving the row another one is a change
    /// @return empty if no plan has that number of changes
    public static Optional<Plan> of(Arcs arcs, int[] present, int least, int most) {
        return new ChangeLimit(new RowPrices(arcs, present), least, most).search();
    }

    /// The linear relaxation alone, as a fraction `numerator / denominator`; empty if it has no solution either.
    public static Optional<Bound> relaxation(Arcs arcs, int[] present, int least, int most) {
        var search = new ChangeLimit(new RowPrices(arcs, present), least, most);
        return search.relax(new byte[arcs.rows()]).map(Relaxed::bound);
    }

    /// A fraction, denominator above 0.
    public record Bound(long numerator, long denominator) {

        public double value() {
            return (double) numerator / denominator;
        }

        long roundedUp() {
            return Math.ceilDiv(numerator, denominator);
        }
    }

    /// The bound and two plans that span it; one if it is reached by a plan.
    private record Relaxed(Bound bound, RowPrices.Priced low, RowPrices.Priced high) {}

    private Optional<Plan> search() {
        look(new byte[prices.rows()]);
        return best == null
                ? Optional.empty()
                : Optional.of(new Plan(best, bestCost, prices.changes(best), nodes, nodes <= MOST_NODES));
    }

    private void look(byte[] fixed) {
        if (++nodes > MOST_NODES) {
            return;
        }
        var relaxed = relax(fixed);
        if (relaxed.isEmpty() || relaxed.get().bound().roundedUp() >= bestCost) {
            return;
        }
        var low = relaxed.get().low();
        var high = relaxed.get().high();
        new RingExchange(prices, low.columnOf(), high.columnOf())
                .best(least, most)
                .ifPresent(this::accept);
        int row = undecided(low.columnOf(), high.columnOf());
        if (relaxed.get().bound().roundedUp() >= bestCost || row < 0) {
            return;
        }
        byte[] next = fixed.clone();
        next[row] = RowPrices.STAYS;
        look(next);
        next[row] = RowPrices.CHANGES;
        look(next);
    }

    /// The row in which the two plans differ that costs most to get wrong.
    private int undecided(int[] low, int[] high) {
        int choice = -1;
        long widest = -1;
        for (int i = 0; i < low.length; i++) {
            if (prices.changed(i, low[i]) != prices.changed(i, high[i])) {
                long difference = Math.abs(prices.cost(i, low[i]) - prices.cost(i, high[i]));
                if (difference > widest) {
                    widest = difference;
                    choice = i;
                }
            }
        }
        return choice;
    }

    private void accept(int[] columnOf) {
        long cost = prices.cost(columnOf);
        int changes = prices.changes(columnOf);
        if (changes >= least && changes <= most && cost < bestCost) {
            bestCost = cost;
            best = columnOf.clone();
        }
    }

    /// Highest bound over all prices of a change.
    private Optional<Relaxed> relax(byte[] fixed) {
        var free = prices.solve(fixed, 0, 1);
        if (free.isEmpty()) {
            return Optional.empty();
        }
        var start = free.get();
        accept(start.columnOf());
        if (start.changes() >= least && start.changes() <= most) {
            return Optional.of(new Relaxed(new Bound(start.cost(), 1), start, start));
        }
        boolean tooMany = start.changes() > most;
        var end = prices.extreme(fixed, tooMany).orElseThrow();
        accept(end.columnOf());
        int wanted = tooMany ? most : least;
        if (tooMany ? end.changes() > most : end.changes() < least) {
            return Optional.empty();
        }
        return Optional.of(tooMany ? secant(fixed, end, start, wanted) : secant(fixed, start, end, wanted));
    }

    private Relaxed secant(byte[] fixed, RowPrices.Priced fewer, RowPrices.Priced more, int wanted) {
        var low = fewer;
        var high = more;
        while (low.changes() != wanted && high.changes() != wanted) {
            long rise = low.cost() - high.cost();
            int run = high.changes() - low.changes();
            var found = prices.solve(fixed, rise, run).orElseThrow();
            accept(found.columnOf());
            if (found.weighed(rise, run) == low.weighed(rise, run)) {
                break;
            }
            if (found.changes() <= wanted) {
                low = found;
            } else {
                high = found;
            }
        }
        if (low.changes() == wanted) {
            return atPlan(low);
        }
        if (high.changes() == wanted) {
            return atPlan(high);
        }
        long run = (long) high.changes() - low.changes();
        long numerator = Math.addExact(
                Math.multiplyExact(low.cost(), run),
                Math.multiplyExact(high.cost() - low.cost(), (long) wanted - low.changes()));
        return new Relaxed(new Bound(numerator, run), low, high);
    }

    /// A plan with the wanted number that is cheapest at some price of a change cannot be beaten by a mixture.
    private Relaxed atPlan(RowPrices.Priced exact) {
        return new Relaxed(new Bound(exact.cost(), 1), exact, exact);
    }
}
