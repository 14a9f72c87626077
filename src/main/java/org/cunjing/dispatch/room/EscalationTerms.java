package org.cunjing.dispatch.room;

import java.time.Duration;

/// How long somebody may stay silent before the next one hears, and when officers are left alone. Data of a bureau.
///
/// @param urgentMinutes by the clock on the wall, day and night
/// @param routineMinutes of running time, see [RunningTime]
public record EscalationTerms(int urgentMinutes, int routineMinutes, QuietHours quiet) {

    static final EscalationTerms USUAL = new EscalationTerms(10, 240, QuietHours.USUAL);

    Duration term(boolean urgent) {
        return Duration.ofMinutes(urgent ? urgentMinutes : routineMinutes);
    }
}
