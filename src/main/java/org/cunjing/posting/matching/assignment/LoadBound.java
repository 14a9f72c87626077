package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// Lagrangian bound of a plan with load limits: that every village has exactly one officer is priced, not demanded.
///
/// `L(u) = Σ u(j) + Σ over officers i of min Σ (c(i,j) − u(j)) x(i,j) within the limit`, in units of 1/`FINE`.
final class LoadBound {

    static final long FINE = 1_024;

    /// Keeps sums of prices within 64 bits.
    static final long MOST_PRICE = 3 * LoadProblem.MOST_COST * FINE;

    final long[] price;
    final int[] taken;
    private final long[][] ofTaking;
    private final long[][] ofLeaving;
    private final long[] allLeaving;
    private final LoadKnapsack[] officer;
    private final LoadProblem problem;
    private long bound;

    LoadBound(LoadProblem problem) {
        this.problem = problem;
        int villages = problem.villages();
        price = new long[villages];
        taken = new int[villages];
        ofTaking = new long[problem.officers()][villages];
        ofLeaving = new long[problem.officers()][villages];
        allLeaving = new long[villages];
        officer = new LoadKnapsack[problem.officers()];
        Arrays.setAll(officer, i -> new LoadKnapsack(villages));
    }

    void price(double[] prices) {
        Arrays.setAll(price, j -> Math.clamp(Math.round(prices[j]), -MOST_PRICE, MOST_PRICE));
    }

    /// No plan of the domain costs less; times `FINE`.
    long bound(LoadDomain domain) {
        Arrays.fill(taken, 0);
        long sum = domain.cost * FINE;
        for (int j = 0; j < price.length; j++) {
            sum += domain.officerOf[j] == LoadDomain.OPEN ? price[j] : 0;
        }
        for (int i = 0; i < officer.length; i++) {
            officer[i].start(domain.room[i]);
            for (int j = 0; j < price.length; j++) {
                long worth = worth(i, j);
                if (worth > 0 && open(domain, i, j)) {
                    officer[i].add(j, problem.load()[i][j], worth);
                }
            }
            sum -= officer[i].solve(taken);
        }
        bound = sum;
        return sum;
    }

    private long worth(int i, int j) {
        return price[j] - problem.cost()[i][j] * FINE;
    }

    private static boolean open(LoadDomain domain, int i, int j) {
        return domain.allowed[i][j] && domain.officerOf[j] == LoadDomain.OPEN;
    }

    /// For every officer and village what the bound loses if just this officer takes it. Belongs to the last bound.
    void losses(LoadDomain domain) {
        Arrays.fill(allLeaving, 0);
        for (int i = 0; i < officer.length; i++) {
            Arrays.fill(ofTaking[i], 0);
            Arrays.fill(ofLeaving[i], 0);
            officer[i].losses(ofTaking[i], ofLeaving[i]);
            for (int j = 0; j < price.length; j++) {
                long worth = worth(i, j);
                if (worth <= 0 && open(domain, i, j)) {
                    ofTaking[i][j] = officer[i].lossOfTaking(problem.load()[i][j], worth);
                }
                allLeaving[j] += ofLeaving[i][j];
            }
        }
    }

    /// Bound of all plans in which this officer has the village: one officer takes it, and the others leave it.
    long bound(int i, int j) {
        return bound + ofTaking[i][j] + allLeaving[j] - ofLeaving[i][j];
    }
}
