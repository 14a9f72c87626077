package org.cunjing.posting.matching.cases;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cunjing.posting.matching.assignment.LoadProblem;

/// Follows a proof about load limits case by case, with tables of its own. Costs are those of the problem, or the
/// opposite if the greatest total is in question.
///
/// At prices `u` no plan costs less than `Σ u` and what every officer would take best, `min Σ (c − u)` within the
/// limit. A
/// choice is out if the same bound, with this officer taking and all others leaving the village, reaches the limit.
final class LoadProofCheck {

    final long[][] cost;
    final int[][] load;
    final int[] limit;
    final long scale;
    final int villages;

    /// Plans below this are to be excluded.
    long below;

    LoadProofCheck(LoadProblem problem, boolean greatest, long scale) {
        this.cost = Arrays.stream(problem.cost())
                .map(row -> Arrays.stream(row).map(c -> greatest ? -c : c).toArray())
                .toArray(long[][]::new);
        this.load = problem.load();
        this.limit = problem.limit();
        this.scale = scale;
        this.villages = problem.villages();
    }

    boolean closes(Fields proof, long below) {
        this.below = below;
        var open = new boolean[limit.length][villages];
        Arrays.stream(open).forEach(row -> Arrays.fill(row, true));
        return closes(open, proof);
    }

    /// What the first prices prove.
    long bound(Fields proof) {
        var open = new boolean[limit.length][villages];
        Arrays.stream(open).forEach(row -> Arrays.fill(row, true));
        below = Long.MAX_VALUE / 4 / scale;
        return Math.ceilDiv(
                new LoadState(open, this).bound(prices(proof.get("prices").get(0))), scale);
    }

    private boolean closes(boolean[][] open, Fields proof) {
        for (var vector : proof.get("prices").list()) {
            var state = new LoadState(open, this);
            if (state.impossible() || state.strike(prices(vector))) {
                return true;
            }
        }
        if (new LoadState(open, this).impossible()) {
            return true;
        }
        if (!proof.get("officer").exists()) {
            return false;
        }
        int officer = proof.get("officer").count(0, limit.length - 1);
        int village = proof.get("village").count(0, villages - 1);
        var with = copy(open);
        IntStream.range(0, limit.length).filter(i -> i != officer).forEach(i -> with[i][village] = false);
        var without = copy(open);
        without[officer][village] = false;
        return closes(with, proof.get("with")) && closes(without, proof.get("without"));
    }

    private static boolean[][] copy(boolean[][] open) {
        return Arrays.stream(open).map(boolean[]::clone).toArray(boolean[][]::new);
    }

    private long[] prices(Fields vector) {
        long most = 4 * LoadProblem.MOST_COST * scale;
        long[] prices = vector.list().stream().mapToLong(Fields::number).toArray();
        if (prices.length != villages || Arrays.stream(prices).anyMatch(price -> Math.abs(price) > most)) {
            throw vector.fault("must have %d prices within ±%d", villages, most);
        }
        return prices;
    }
}
