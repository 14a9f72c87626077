package org.cunjing.casework;

import java.time.LocalDate;
import org.cunjing.platform.WorkingDays;

/// Mediation by the police of a minor violation that grew out of a civil dispute.
///
/// - Source: docs/methods/hazard-deadlines.md, section 3.
public final class PublicSecurityMediation {

    private static final int FIRST_WORKING_DAYS = 3;
    private static final int SECOND_WORKING_DAYS = 7;

    private PublicSecurityMediation() {}

    public static LocalDate firstDue(LocalDate accepted, WorkingDays calendar) {
        return calendar.addWorkingDays(accepted, FIRST_WORKING_DAYS);
    }

    /// @param first day on which the first mediation was held without an agreement
    public static LocalDate secondDue(LocalDate first, WorkingDays calendar) {
        return calendar.addWorkingDays(first, SECOND_WORKING_DAYS);
    }
}
