package org.cunjing.casework.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Counts of one group as they may be shown: small ones are hidden, and so many others that even who knows the exact
/// total cannot tell a hidden one.
///
/// - Shape: one count for each kind of the group, in any order; the same order out.
/// - Source: docs/methods/small-counts.md.
///
/// @param cells as shown
/// @param total null: withheld
record SmallCounts(
        List<Cell> cells, @org.jspecify.annotations.Nullable Integer total) {

    /// Counts from 1 up to here are small.
    private static final int MOST_SMALL = 2;

    enum Shown {
        EXACT,
        /// 1 or 2: shown as "<3".
        FEW,
        /// Withheld, so that others stay hidden.
        WITHHELD
    }

    /// @param count 0 unless it is shown exactly
    record Cell(Shown shown, int count) {

        static Cell exact(int count) {
            return new Cell(Shown.EXACT, count);
        }

        static Cell hidden(Shown shown) {
            return new Cell(shown, 0);
        }
    }

    SmallCounts {
        cells = List.copyOf(cells);
    }

    /// Where no choice of others hides the small ones, the total is withheld instead.
    static SmallCounts of(List<Integer> counts) {
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("counts (%s) must not be negative.".formatted(counts));
        }
        var withheld = new ArrayList<Integer>();
        var candidates = IntStream.range(0, counts.size())
                .boxed()
                .filter(i -> !isSmall(counts.get(i)))
                .sorted(Comparator.<Integer>comparingInt(i -> counts.get(i) == 0 ? Integer.MAX_VALUE : counts.get(i)))
                .toList();
        for (int next = 0; isTold(counts, withheld) && next < candidates.size(); next++) {
            withheld.add(candidates.get(next));
        }
        boolean told = isTold(counts, withheld);
        var cells = IntStream.range(0, counts.size())
                .mapToObj(i -> cell(counts.get(i), !told && withheld.contains(i)))
                .toList();
        return new SmallCounts(
                cells, told ? null : counts.stream().mapToInt(Integer::intValue).sum());
    }

    private static Cell cell(int count, boolean withheld) {
        if (isSmall(count)) {
            return Cell.hidden(Shown.FEW);
        }
        return withheld ? Cell.hidden(Shown.WITHHELD) : Cell.exact(count);
    }

    private static boolean isSmall(int count) {
        return count > 0 && count <= MOST_SMALL;
    }

    /// Whether somebody who knows the total can say of a small count what it is. All small counts are alike, so it is
    /// enough to ask for one.
    private static boolean isTold(List<Integer> counts, List<Integer> withheld) {
        int few = (int) counts.stream().filter(SmallCounts::isSmall).count();
        if (few == 0) {
            return false;
        }
        int hidden = IntStream.range(0, counts.size())
                .filter(i -> isSmall(counts.get(i)) || withheld.contains(i))
                .map(counts::get)
                .sum();
        long possible = IntStream.rangeClosed(1, MOST_SMALL)
                .filter(value -> fits(hidden - value, few - 1, withheld.size()))
                .count();
        return possible < MOST_SMALL;
    }

    /// Whether `few` counts of 1 or 2 and `withheld` counts of 0 or more than 2 can add up to this.
    private static boolean fits(int sum, int few, int withheld) {
        return IntStream.rangeClosed(few, few * MOST_SMALL)
                .map(small -> sum - small)
                .anyMatch(rest -> withheld == 0 ? rest == 0 : rest == 0 || rest > MOST_SMALL);
    }
}
