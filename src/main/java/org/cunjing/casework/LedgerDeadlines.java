package org.cunjing.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cunjing.platform.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Last days of what follows an entry.
@Component
class LedgerDeadlines {

    private static final int POLICE_ANSWER_WORKING_DAYS = 15;
    private static final int ANSWER_DAYS = 30;
    private static final int MEDIATION_DAYS = 30;
    private static final int SIGN_DAYS = 30;
    private static final int REFERRAL_WORKING_DAYS = 7;

    private final WorkingDays calendar;
    private final ZoneId zone;
    private final HazardDeadlines hazards;

    LedgerDeadlines(WorkingDays calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
        this.hazards = new HazardDeadlines(HazardTerms.proposal(), calendar, zone);
    }

    LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /// Last day of the first step; null if nothing has to follow.
    @Nullable LocalDate first(Details details, LocalDate day) {
        return switch (details) {
            case Details.Opinion it ->
                it.aboutPolice() ? calendar.addWorkingDays(day, POLICE_ANSWER_WORKING_DAYS) : day.plusDays(ANSWER_DAYS);
            case Details.Dispute it ->
                switch (it.track()) {
                    case PUBLIC_SECURITY_MEDIATION -> PublicSecurityMediation.firstDue(day, calendar);
                    case PEOPLES_MEDIATION -> day.plusDays(MEDIATION_DAYS);
                    case REFERRAL -> calendar.addWorkingDays(day, REFERRAL_WORKING_DAYS);
                };
            case Details.Hazard it -> hazards.noticeDue(it.severity(), day);
            case Details.Service it ->
                it.receipt() == null ? calendar.addWorkingDays(day, POLICE_ANSWER_WORKING_DAYS) : null;
            case Details.DisputeSign _ -> day.plusDays(SIGN_DAYS);
            case Details.CouncilMeeting _,
                    Details.CadreContact _,
                    Details.Screening _,
                    Details.PublicitySession _,
                    Details.Inspection _,
                    Details.GroupActivity _,
                    Details.HouseholdVisit _ -> null;
        };
    }

    /// Last day of what follows `step`; null if nothing does.
    ///
    /// @param before last day of the step itself
    /// @param termDays what a notice gives the unit in charge; null: the longest the severity allows
    @Nullable LocalDate after(
            EntryStep step, Details details, LocalDate today, @Nullable LocalDate before, @Nullable Integer termDays) {
        return switch (step) {
            case NOTIFY -> notice(details, today, termDays);
            case RECTIFIED -> hazards.recheckDue(before == null ? today : before);
            case RECHECK_FAILED -> hazards.stationCoordinationDue(today);
            case REPORT_TO_COMMITTEE, REPORT_TO_STATION, COLLECT -> before;
            case ANSWER, DISMISS, BECOME_CASE, SETTLE, REFER, CLOSE_HAZARD, COMPLETE -> null;
        };
    }

    private LocalDate notice(Details details, LocalDate today, @Nullable Integer termDays) {
        if (!(details instanceof Details.Hazard hazard)) {
            throw new IllegalArgumentException("Only a hazard has a notice, not %s.".formatted(details));
        }
        int longest = hazards.longestTermDays(hazard.severity());
        int days = termDays == null ? longest : termDays;
        if (days < 0 || days > longest) {
            throw new TermTooLong(days, longest);
        }
        return hazards.rectifiedBy(hazard.severity(), today, days);
    }
}
