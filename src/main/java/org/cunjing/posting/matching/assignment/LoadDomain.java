package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// What is still open while a plan with load limits is looked for. A village with one officer left is given away.
final class LoadDomain {

    static final int OPEN = -1;

    final LoadProblem problem;
    final boolean[][] allowed;
    final int[] left;
    final int[] officerOf;
    final int[] room;
    int open;

    /// Of the villages that are given away.
    long cost;

    LoadDomain(LoadProblem problem) {
        this.problem = problem;
        int villages = problem.villages();
        allowed = new boolean[problem.officers()][villages];
        left = new int[villages];
        officerOf = new int[villages];
        room = problem.limit().clone();
        open = villages;
        for (var row : allowed) {
            Arrays.fill(row, true);
        }
        Arrays.fill(left, problem.officers());
        Arrays.fill(officerOf, OPEN);
    }

    LoadDomain(LoadDomain other) {
        problem = other.problem;
        allowed = Arrays.stream(other.allowed).map(boolean[]::clone).toArray(boolean[][]::new);
        left = other.left.clone();
        officerOf = other.officerOf.clone();
        room = other.room.clone();
        open = other.open;
        cost = other.cost;
    }

    /// @return false if a village is left without an officer
    boolean start() {
        for (int i = 0; i < room.length; i++) {
            if (!fit(i)) {
                return false;
            }
        }
        for (int j = 0; j < left.length; j++) {
            if (officerOf[j] == OPEN && left[j] <= 1 && !give(j)) {
                return false;
            }
        }
        return true;
    }

    boolean choose(int officer, int village) {
        for (int i = 0; i < room.length; i++) {
            if (i != officer && allowed[i][village]) {
                allowed[i][village] = false;
                left[village]--;
            }
        }
        return officerOf[village] != OPEN || give(village);
    }

    boolean strike(int officer, int village) {
        if (!allowed[officer][village]) {
            return true;
        }
        allowed[officer][village] = false;
        left[village]--;
        return left[village] > 1 || (left[village] == 1 && (officerOf[village] != OPEN || give(village)));
    }

    private boolean give(int village) {
        for (int i = 0; i < room.length; i++) {
            if (allowed[i][village]) {
                room[i] -= problem.load()[i][village];
                cost += problem.cost()[i][village];
                officerOf[village] = i;
                open--;
                return room[i] >= 0 && fit(i);
            }
        }
        return false;
    }

    /// Strikes out what the officer has no room for any more.
    private boolean fit(int officer) {
        for (int j = 0; j < left.length; j++) {
            if (officerOf[j] == OPEN
                    && allowed[officer][j]
                    && problem.load()[officer][j] > room[officer]
                    && !strike(officer, j)) {
                return false;
            }
        }
        return true;
    }
}
