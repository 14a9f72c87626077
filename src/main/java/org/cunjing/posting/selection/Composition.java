package org.cunjing.posting.selection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who a group is made of, as counts alone: a statistic of the batch, never a criterion.
///
/// @param meanAgeYears to one decimal, on the first day of the term; null for fewer than [#FEWEST], where it would tell
/// somebody's age
/// @param branches most officers first
record Composition(int officers, @Nullable Double meanAgeYears, List<BranchShare> branches) {

    static final int FEWEST = 5;

    record BranchShare(String branch, int officers) {}
}
