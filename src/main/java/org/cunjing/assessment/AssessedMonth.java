package org.cunjing.assessment;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A month of the three lists.
///
/// @param deadline until then both sides may evaluate
/// @param durationMs of the last run
/// @param officers computed in the last run
/// @param expected evaluations that are to be given, `given` of them are in
public record AssessedMonth(
        YearMonth month,
        MonthState state,
        Instant deadline,
        @Nullable Instant previewedAt,
        @Nullable Instant frozenAt,
        @Nullable Long durationMs,
        int officers,
        int expected,
        int given) {}
