package org.cunjing.posting.matching.assignment;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Looks for the cheapest plan with load limits below a limit of cost: what would exceed it is struck out, what is left
/// is divided at the village whose best two choices are bounded highest.
final class LoadSearch {

    private static final int STRIKE = 8;
    private static final int CASE = 24;

    private final LoadProblem problem;
    private final LoadBound bounds;
    private final BooleanSupplier stop;
    private int @Nullable [] best;

    /// Plans must cost less than this.
    private long limit;

    private boolean cut;
    private boolean improved;

    /// What is written down of the case in hand.
    private @Nullable LoadProof record;

    private long room;

    LoadSearch(LoadProblem problem, BooleanSupplier stop) {
        this.problem = problem;
        this.bounds = new LoadBound(problem);
        this.stop = stop;
    }

    int @Nullable [] best() {
        return best;
    }

    /// Whether the last run ended before everything was looked at.
    boolean cut() {
        return cut;
    }

    /// Whether the last run has found a better plan.
    boolean improved() {
        return improved;
    }

    /// The bound before anything is chosen; null if there is nothing below the limit, or its best plan is known.
    @Nullable Top root(LoadDomain all, double[] prices, long below, int most) {
        limit = below;
        return climb(all, prices, most);
    }

    void run(LoadDomain all, double[] prices, long below) {
        limit = below;
        cut = false;
        improved = false;
        look(new LoadDomain(all), prices, CASE);
    }

    /// The same search once more, written down; null if it takes more room than is given.
    @Nullable LoadProof prove(LoadDomain all, double[] prices, long below, long numbers) {
        var proof = new LoadProof();
        record = proof;
        room = numbers;
        run(all, prices, below);
        record = null;
        return cut || room < 0 ? null : proof;
    }

    private void note() {
        if (record != null) {
            record.add(bounds.price);
            room -= bounds.price.length;
            cut |= room < 0;
        }
    }

    /// Highest bound that was seen, times `FINE`, and its prices.
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    record Top(long bound, double[] prices) {}

    private void look(LoadDomain domain, double[] from, int most) {
        if (cut || stop.getAsBoolean()) {
            cut = true;
            return;
        }
        var top = climb(domain, from, most);
        if (top == null || cut) {
            return;
        }
        bounds.price(top.prices);
        int[] choice = LoadChoice.of(domain, bounds);
        var chosen = new LoadDomain(domain);
        var here = record;
        record = here == null ? null : here.taking(choice[0], choice[1]);
        if (chosen.choose(choice[0], choice[1])) {
            look(chosen, top.prices, CASE);
        }
        record = here == null ? null : here.leaving();
        if (domain.strike(choice[0], choice[1])) {
            look(domain, top.prices, CASE);
        }
    }

    /// Raises the bound; null if nothing below the limit is left.
    @Nullable Top climb(LoadDomain domain, double[] from, int most) {
        double[] prices = from.clone();
        double[] direction = new double[prices.length];
        Top top = null;
        double pace = 1;
        int stalled = 0;
        for (int k = 0; k < most; k++) {
            if (domain.open == 0) {
                accept(domain.officerOf.clone());
                return null;
            }
            bounds.price(prices);
            long bound = bounds.bound(domain);
            if (exceeds(bound)) {
                note();
                return null;
            }
            if (k % STRIKE == STRIKE - 1 && !strike(domain)) {
                return null;
            }
            boolean higher = top == null || bound > top.bound;
            top = higher || top == null ? new Top(bound, prices.clone()) : top;
            stalled = higher ? 0 : stalled + 1;
            if (stalled == 6) {
                pace *= 0.7;
                stalled = 0;
            }
            if (stop.getAsBoolean()) {
                cut = true;
                return top;
            }
            step(domain, prices, direction, pace * Math.max(LoadBound.FINE, target(bound) - bound));
        }
        return domain.open == 0 ? climb(domain, prices, 1) : top;
    }

    private boolean exceeds(long bound) {
        return bound > (limit - 1) * LoadBound.FINE;
    }

    private double target(long bound) {
        return Math.min((double) limit * LoadBound.FINE, bound + 0.02 * Math.abs(bound) + LoadBound.FINE);
    }

    /// @return false if nothing is left
    private boolean strike(LoadDomain domain) {
        bounds.losses(domain);
        LoadRepair.of(domain, bounds).ifPresent(this::accept);
        boolean noted = false;
        for (int j = 0; j < problem.villages(); j++) {
            for (int i = 0; i < problem.officers() && domain.officerOf[j] == LoadDomain.OPEN; i++) {
                if (domain.allowed[i][j] && exceeds(bounds.bound(i, j))) {
                    if (!noted) {
                        note();
                        noted = true;
                    }
                    if (!domain.strike(i, j)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void accept(int[] plan) {
        long cost = problem.cost(plan);
        if (cost < limit) {
            best = plan;
            limit = cost;
            improved = true;
        }
    }

    private void step(LoadDomain domain, double[] prices, double[] direction, double distance) {
        double length = 0;
        for (int j = 0; j < prices.length; j++) {
            int gradient = domain.officerOf[j] == LoadDomain.OPEN ? 1 - bounds.taken[j] : 0;
            direction[j] = 0.5 * direction[j] + 0.5 * gradient;
            length += direction[j] * direction[j];
        }
        for (int j = 0; j < prices.length && length > 1e-9; j++) {
            prices[j] += distance / length * direction[j];
        }
    }
}
