package org.cunjing.posting.matching.assignment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cheapest plan in which at least `least` and at most `most` rows give up what they have now.
///
/// One counting condition makes the linear relaxation fractional, so it is only the bound: a price on every change,
/// moved to where the bound is highest. What it leaves open is decided row by row (stays, changes), depth first; every
/// plan seen on the way, and exchanges of the rings between two of them, are good plans early. Rows that would lose too
/// much by one choice have made the other.
///
/// - Result: exact, unless more than `MOST_NODES` cases would have to be looked at.
/// - Source: docs/methods/assignment.md, section 10.
public final class ChangeLimit {

    static final int MOST_NODES = 20_000;
    private static final long FINE = 1L << 12;

    /// @param nodes cases that had to be looked at
    /// @param proven false if the search was cut short; the plan is then good, not proven best
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    public record Plan(int[] columnOf, long cost, int changes, int nodes, boolean proven) {}

    private final Arcs arcs;
    private final int[] present;
    private PricedChanges prices;
    private final int least;
    private final int most;
    private PricedChanges.@Nullable Plan best;
    private int nodes;

    private ChangeLimit(Arcs arcs, int[] present, int least, int most) {
        this.arcs = arcs;
        this.present = present;
        this.prices = new PricedChanges(arcs, present, FINE);
        this.least = Math.max(least, 0);
        this.most = Math.min(most, arcs.rows);
    }

    /// @param present column that each row has now, −1 for none; giving the row another one is a change
    /// @return empty if no plan has that number of changes, or none was found before the search was cut short
    public static Optional<Plan> of(Arcs arcs, int[] present, int least, int most) {
        return arcs.rows > arcs.columns ? Optional.empty() : new ChangeLimit(arcs, present, least, most).search();
    }

    /// The linear relaxation alone, as a fraction; empty if it has no solution either.
    public static Optional<Bound> relaxation(Arcs arcs, int[] present, int least, int most) {
        return ChangeRelaxation.of(arcs, present, least, most);
    }

    /// A fraction, denominator above 0.
    public record Bound(long numerator, long denominator) {

        public double value() {
            return (double) numerator / denominator;
        }
    }

    private Optional<Plan> search() {
        if (least <= most) {
            prices.presentPlan().ifPresent(this::accept);
            look(new byte[arcs.rows], new PriceSearch(prices, least, most));
        }
        if (best == null) {
            return Optional.empty();
        }
        long cost = best.cost() + arcs.base * arcs.rows;
        return Optional.of(new Plan(best.columnOf(), cost, best.changes(), nodes, nodes <= MOST_NODES));
    }

    private void look(byte[] fixed, PriceSearch bound) {
        if (++nodes > MOST_NODES || !bound.climb(fixed, this::accept, this::limit)) {
            return;
        }
        exchange(bound);
        if (bound.value() > limit()) {
            return;
        }
        byte[] next = fixed.clone();
        if (best != null) {
            settle(next, limit() - bound.valueHere());
        }
        if (best != null && nodes == 1) {
            prices = new PricedChanges(prices.losingAtMost(limit() - bound.valueHere()), present, FINE);
        }
        int row = bound.undecided(next);
        if (row < 0) {
            return;
        }
        for (byte choice : new byte[] {PricedChanges.CHANGES, PricedChanges.STAYS}) {
            byte[] child = next.clone();
            child[row] = choice;
            look(child, bound.child(prices, child));
        }
    }

    private void exchange(PriceSearch bound) {
        var fewer = bound.fewer();
        var more = bound.more();
        if (fewer != null && more != null) {
            mix(fewer, more);
            prices.presentPlan().ifPresent(now -> mix(now, more));
        }
    }

    private void mix(PricedChanges.Plan from, PricedChanges.Plan to) {
        new RingExchange(prices, from, to, arcs.columns).best(least, most).ifPresent(this::accept);
    }

    /// Largest bound, times the scale, that a case may have and still hold a better plan.
    private long limit() {
        return best == null ? Long.MAX_VALUE : (best.cost() - 1) * prices.scale;
    }

    private void settle(byte[] fixed, long mayLose) {
        for (int i = 0; i < fixed.length; i++) {
            if (fixed[i] == 0) {
                long[] lost = prices.lost(i);
                fixed[i] =
                        lost[0] > mayLose ? PricedChanges.STAYS : lost[1] > mayLose ? PricedChanges.CHANGES : fixed[i];
            }
        }
    }

    private void accept(PricedChanges.Plan plan) {
        if (plan.changes() >= least && plan.changes() <= most && (best == null || plan.cost() < best.cost())) {
            best = plan;
        }
    }
}
