package org.cunjing.posting.matching.assignment;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Where a case is divided: at the village whose best two officers are bounded highest, by the best of them.
final class LoadChoice {

    private LoadChoice() {}

    /// @param bounds with prices set
    /// @return officer and village
    static int[] of(LoadDomain domain, LoadBound bounds) {
        long bound = bounds.bound(domain);
        bounds.losses(domain);
        int[] choice = {-1, -1};
        double highest = -1;
        for (int j = 0; j < domain.officerOf.length; j++) {
            if (domain.officerOf[j] == LoadDomain.OPEN) {
                int[] order = order(domain, bounds, j);
                double score = (1.0 + bounds.bound(order[0], j) - bound) * (1.0 + bounds.bound(order[1], j) - bound);
                if (score > highest) {
                    highest = score;
                    choice = new int[] {order[0], j};
                }
            }
        }
        return choice;
    }

    /// Officers who may still have the village, the lowest bound first.
    private static int[] order(LoadDomain domain, LoadBound bounds, int village) {
        return IntStream.range(0, domain.room.length)
                .filter(i -> domain.allowed[i][village])
                .boxed()
                .sorted(Comparator.comparingLong(i -> bounds.bound(i, village)))
                .mapToInt(i -> i)
                .toArray();
    }
}
