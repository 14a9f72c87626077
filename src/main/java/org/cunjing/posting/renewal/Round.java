package org.cunjing.posting.renewal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// The renewal of a batch at the end of its term.
///
/// @param changesOn first day of the new term
/// @param inputsUntil last day for opinions; afterwards a missing one counts as none
/// @param maxRatio share of the villages that may change hands, in [0, 1]
public record Round(
        UUID id, UUID batchId, LocalDate changesOn, LocalDate inputsUntil, BigDecimal maxRatio, State state) {

    /// Used when nobody names another ceiling.
    public static final BigDecimal DEFAULT_RATIO = new BigDecimal("0.5");

    public enum State {
        /// Opinions and lists come in, sealed.
        OPEN,
        /// A plan is there; nothing has changed outside.
        PLANNED,
        CONFIRMED
    }

    public Round {
        if (maxRatio.signum() < 0 || maxRatio.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("maxRatio (%s) must be in [0, 1].".formatted(maxRatio));
        }
    }
}
