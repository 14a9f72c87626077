package org.cunjing.posting.renewal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How near the end of a term is. A reminder for whoever decides; nothing happens by itself.
public enum TermNotice {
    /// The term is over and nobody has decided: the officer goes on and the village stays covered.
    HOLDS_OVER,
    WITHIN_30_DAYS,
    WITHIN_60_DAYS;

    private static final int SOON_DAYS = 30;
    private static final int EARLY_DAYS = 60;

    /// @return empty as long as there is time
    static Optional<TermNotice> of(LocalDate termEndsOn, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, termEndsOn);
        if (days < 0) {
            return Optional.of(HOLDS_OVER);
        }
        if (days <= SOON_DAYS) {
            return Optional.of(WITHIN_30_DAYS);
        }
        return days <= EARLY_DAYS ? Optional.of(WITHIN_60_DAYS) : Optional.empty();
    }
}
