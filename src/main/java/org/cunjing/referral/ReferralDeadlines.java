package org.cunjing.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cunjing.casework.HazardDeadlines;
import org.cunjing.casework.HazardSeverity;
import org.cunjing.casework.HazardTerms;
import org.cunjing.platform.WorkingDays;
import org.cunjing.referral.Referral.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How long a department has, and who settles it when the time is over: the same terms as for a hazard that a recheck
/// found still there. The level follows from the days alone, so nobody has to remember to escalate.
///
/// - Source: docs/methods/hazard-deadlines.md.
@Component
class ReferralDeadlines {

    static final int LONGEST_DAYS = 60;

    private final HazardDeadlines hazards;
    private final ZoneId zone;

    ReferralDeadlines(WorkingDays calendar, ZoneId zone) {
        this.hazards = new HazardDeadlines(HazardTerms.proposal(), calendar, zone);
        this.zone = zone;
    }

    LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /// Last day to reply if nobody names another: of a major hazard the same day, else that of a transfer.
    LocalDate usual(@Nullable HazardSeverity severity, LocalDate today) {
        return severity == HazardSeverity.MAJOR ? today : hazards.transferDue(today);
    }

    /// The station settles a missed deadline once and in the days it has for coordination; then it is the bureau's.
    Level level(Referral referral, LocalDate today) {
        if (!referral.state().waitsForDepartment() || !today.isAfter(referral.dueOn())) {
            return Level.NONE;
        }
        var bureaus = hazards.takenOverOn(hazards.stationCoordinationDue(referral.dueOn()));
        return referral.coordinated() || !today.isBefore(bureaus) ? Level.BUREAU : Level.STATION;
    }
}
