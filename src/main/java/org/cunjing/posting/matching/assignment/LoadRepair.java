package org.cunjing.posting.matching.assignment;

import java.util.Optional;

/// A plan from bounds of single choices: the village that would lose most goes first; then single moves and exchanges
/// as long as one is cheaper.
final class LoadRepair {

    private final LoadProblem problem;
    private final LoadDomain domain;
    private final int[] officerOf;
    private final int[] room;

    private LoadRepair(LoadDomain domain) {
        this.domain = domain;
        this.problem = domain.problem;
        this.officerOf = domain.officerOf.clone();
        this.room = domain.room.clone();
    }

    static Optional<int[]> of(LoadDomain domain, LoadBound bounds) {
        var repair = new LoadRepair(domain);
        for (int k = domain.open; k > 0; k--) {
            if (!repair.place(bounds)) {
                return Optional.empty();
            }
        }
        while (repair.move() || repair.exchange()) {
            // each round is cheaper than the one before
        }
        return Optional.of(repair.officerOf);
    }

    private boolean place(LoadBound bounds) {
        int village = -1;
        int officer = -1;
        long most = Long.MIN_VALUE;
        for (int j = 0; j < officerOf.length; j++) {
            if (officerOf[j] != LoadDomain.OPEN) {
                continue;
            }
            int best = -1;
            long first = Long.MAX_VALUE;
            long second = Long.MAX_VALUE;
            for (int i = 0; i < room.length; i++) {
                if (domain.allowed[i][j] && problem.load()[i][j] <= room[i]) {
                    long bound = bounds.bound(i, j);
                    second = Math.min(second, Math.max(bound, first));
                    best = bound < first ? i : best;
                    first = Math.min(first, bound);
                }
            }
            if (best < 0) {
                return false;
            }
            long regret = second == Long.MAX_VALUE ? Long.MAX_VALUE : second - first;
            if (village < 0 || regret > most) {
                village = j;
                officer = best;
                most = regret;
            }
        }
        give(officer, village);
        return true;
    }

    private void give(int officer, int village) {
        if (officerOf[village] != LoadDomain.OPEN) {
            room[officerOf[village]] += problem.load()[officerOf[village]][village];
        }
        officerOf[village] = officer;
        room[officer] -= problem.load()[officer][village];
    }

    private boolean move() {
        boolean any = false;
        for (int j = 0; j < officerOf.length; j++) {
            for (int i = 0; i < room.length; i++) {
                if (problem.cost()[i][j] < problem.cost()[officerOf[j]][j] && problem.load()[i][j] <= room[i]) {
                    give(i, j);
                    any = true;
                }
            }
        }
        return any;
    }

    private boolean exchange() {
        boolean any = false;
        for (int j = 0; j < officerOf.length; j++) {
            for (int k = 0; k < j; k++) {
                any |= exchange(j, k);
            }
        }
        return any;
    }

    private boolean exchange(int j, int k) {
        int a = officerOf[j];
        int b = officerOf[k];
        var cost = problem.cost();
        var load = problem.load();
        if (a == b
                || cost[a][k] + cost[b][j] >= cost[a][j] + cost[b][k]
                || load[a][k] > room[a] + load[a][j]
                || load[b][j] > room[b] + load[b][k]) {
            return false;
        }
        give(b, j);
        give(a, k);
        return true;
    }
}
