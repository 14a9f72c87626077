package org.cunjing.resident.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Satisfaction and sense of safety, and what a quiz shows.
///
/// `index = 100 · (full + ½ · half) / (full + half + not)`
///
/// - Units: answers in; per cent out, rounded once, to two decimals, half up.
/// - Source: docs/methods/perception-index.md.
public final class PerceptionIndex {

    private static final int DECIMALS = 2;
    private static final long HUNDRED = 100;

    private PerceptionIndex() {}

    /// @param counts fully, half, not
    /// @throws IllegalArgumentException if nobody answered
    public static BigDecimal of(List<Integer> counts) {
        long full = counts.get(0);
        long half = counts.get(1);
        long answers = full + half + counts.get(2);
        return share(2 * full + half, 2 * answers);
    }

    /// Share of right answers.
    ///
    /// @throws IllegalArgumentException if nobody answered
    public static BigDecimal right(long right, long answers) {
        return share(right, answers);
    }

    private static BigDecimal share(long part, long whole) {
        if (whole < 1) {
            throw new IllegalArgumentException("answers (%d) must be at least 1.".formatted(whole));
        }
        return BigDecimal.valueOf(HUNDRED * part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
