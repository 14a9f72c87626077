package org.cunjing.posting.matching.cases;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Choices that are open in one case of a proof, and what follows: who is the last for a village gets it, and a choice
/// for which there is no room is out.
final class LoadState {

    private static final int NOBODY = -1;

    private final boolean[][] open;
    private final LoadProofCheck problem;
    private final int[] holder;
    private final int[] room;
    private boolean stuck;

    /// @param open is changed along
    LoadState(boolean[][] open, LoadProofCheck problem) {
        this.open = open;
        this.problem = problem;
        this.holder = new int[problem.villages];
        this.room = problem.limit.clone();
        Arrays.fill(holder, NOBODY);
        boolean more = true;
        while (more && !stuck) {
            more = settle();
        }
    }

    private boolean settle() {
        boolean changed = false;
        for (int j = 0; j < holder.length; j++) {
            if (holder[j] != NOBODY) {
                continue;
            }
            int left = 0;
            int last = NOBODY;
            for (int i = 0; i < room.length; i++) {
                boolean out = open[i][j] && problem.load[i][j] > room[i];
                open[i][j] &= !out;
                changed |= out;
                left += open[i][j] ? 1 : 0;
                last = open[i][j] ? i : last;
            }
            stuck |= left == 0;
            if (left == 1) {
                holder[j] = last;
                room[last] -= problem.load[last][j];
                changed = true;
            }
        }
        return changed;
    }

    /// Whether no plan below the limit is left without looking at prices.
    boolean impossible() {
        boolean complete = Arrays.stream(holder).noneMatch(i -> i == NOBODY);
        return stuck || (complete && given() >= problem.below);
    }

    private long given() {
        return IntStream.range(0, holder.length)
                .filter(j -> holder[j] != NOBODY)
                .mapToLong(j -> problem.cost[holder[j]][j])
                .sum();
    }

    long bound(long[] price) {
        long bound = given() * problem.scale;
        for (int j = 0; j < holder.length; j++) {
            bound += holder[j] == NOBODY ? price[j] : 0;
        }
        for (int i = 0; i < room.length; i++) {
            int[] wanted = wanted(i, price);
            bound -= most(i, wanted, NOBODY, price)[room[i]];
        }
        return bound;
    }

    /// @return whether the prices close the case
    boolean strike(long[] price) {
        long bound = bound(price);
        long least = (problem.below - 1) * problem.scale;
        if (bound > least) {
            return true;
        }
        long[][] taking = new long[room.length][holder.length];
        long[][] leaving = new long[room.length][holder.length];
        for (int i = 0; i < room.length; i++) {
            losses(i, price, taking[i], leaving[i]);
        }
        for (int j = 0; j < holder.length; j++) {
            int village = j;
            long all = Arrays.stream(leaving).mapToLong(row -> row[village]).sum();
            for (int i = 0; i < room.length && holder[j] == NOBODY; i++) {
                open[i][j] &= bound + taking[i][j] + all - leaving[i][j] <= least;
            }
        }
        return new LoadState(open, problem).impossible();
    }

    private void losses(int officer, long[] price, long[] taking, long[] leaving) {
        int[] wanted = wanted(officer, price);
        long[] most = most(officer, wanted, NOBODY, price);
        long best = most[room[officer]];
        for (int j = 0; j < holder.length; j++) {
            if (open[officer][j] && holder[j] == NOBODY) {
                int village = j;
                boolean counts = Arrays.stream(wanted).anyMatch(other -> other == village);
                long[] others = counts ? most(officer, wanted, j, price) : most;
                leaving[j] = best - others[room[officer]];
                taking[j] = best - worth(officer, j, price) - others[room[officer] - problem.load[officer][j]];
            }
        }
    }

    private long worth(int officer, int village, long[] price) {
        return price[village] - problem.cost[officer][village] * problem.scale;
    }

    private int[] wanted(int officer, long[] price) {
        return IntStream.range(0, holder.length)
                .filter(j -> open[officer][j] && holder[j] == NOBODY && worth(officer, j, price) > 0)
                .toArray();
    }

    /// The most that the villages are worth together, for every load from 0 to the room of the officer.
    private long[] most(int officer, int[] wanted, int without, long[] price) {
        long[] most = new long[room[officer] + 1];
        for (int j : wanted) {
            int load = problem.load[officer][j];
            for (int w = room[officer]; j != without && w >= load; w--) {
                most[w] = Math.max(most[w], most[w - load] + worth(officer, j, price));
            }
        }
        return most;
    }
}
