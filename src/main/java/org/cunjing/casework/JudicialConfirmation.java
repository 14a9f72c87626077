package org.cunjing.casework;

import java.time.LocalDate;
import org.cunjing.platform.WorkingDays;

/// Joint filing of a mediation agreement with the court, which makes it enforceable.
///
/// - Source: docs/methods/hazard-deadlines.md, section 3.
public final class JudicialConfirmation {

    private static final int TERM_DAYS = 30;

    private JudicialConfirmation() {}

    /// Last day to file: thirty days after the agreement took effect; if the court is closed then, its next open day.
    public static LocalDate lastFiling(LocalDate effective, WorkingDays calendar) {
        return calendar.rollForward(effective.plusDays(TERM_DAYS));
    }
}
