package org.cunjing.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.cunjing.platform.WorkingDays;

/// When the steps of a hazard are due, from its finding to its transfer to the department in charge.
///
/// - Units: calendar days for giving notice and rectifying, working days for the police's own steps.
/// - Source: docs/methods/hazard-deadlines.md.
public final class HazardDeadlines {

    private final HazardTerms terms;
    private final WorkingDays calendar;
    private final ZoneId zone;

    public HazardDeadlines(HazardTerms terms, WorkingDays calendar, ZoneId zone) {
        this.terms = terms;
        this.calendar = calendar;
        this.zone = zone;
    }

    /// Last day to hand the notice to the unit responsible.
    public LocalDate noticeDue(HazardSeverity severity, LocalDate found) {
        return switch (severity) {
            case GENERAL -> found.plusDays(terms.generalNoticeDays());
            case PROMINENT, MAJOR -> found;
        };
    }

    /// When the station must know of it at the latest. A major hazard counts hours, whatever day it is.
    public Instant stationInformedBy(HazardSeverity severity, Instant found) {
        return switch (severity) {
            case GENERAL -> endOfDay(noticeDue(severity, found.atZone(zone).toLocalDate()));
            case PROMINENT -> endOfDay(found.atZone(zone).toLocalDate());
            case MAJOR -> found.plus(Duration.ofHours(terms.majorStationHours()));
        };
    }

    /// When sub-bureau, township and department must know of a major hazard: the same day, holidays included.
    public Instant authoritiesInformedBy(Instant found) {
        return endOfDay(found.atZone(zone).toLocalDate());
    }

    /// Longest term that a notice of this severity may give, calendar days.
    public int longestTermDays(HazardSeverity severity) {
        return switch (severity) {
            case GENERAL -> terms.generalDays();
            case PROMINENT -> terms.prominentDays();
            case MAJOR -> terms.majorDays();
        };
    }

    /// Last day to rectify.
    ///
    /// @throws IllegalArgumentException if `days` is not in [0, longest term of the severity]
    public LocalDate rectifiedBy(HazardSeverity severity, LocalDate notice, int days) {
        if (days < 0 || days > longestTermDays(severity)) {
            throw new IllegalArgumentException(
                    "days (%d) must be in [0, %d] for %s.".formatted(days, longestTermDays(severity), severity));
        }
        var deadline = notice.plusDays(days);
        return terms.rollForward() && severity != HazardSeverity.MAJOR ? calendar.rollForward(deadline) : deadline;
    }

    public LocalDate recheckDue(LocalDate rectifiedBy) {
        return calendar.addWorkingDays(rectifiedBy, terms.recheckWorkingDays());
    }

    /// Last day for the station to settle what a recheck found still there.
    public LocalDate stationCoordinationDue(LocalDate failedRecheck) {
        return calendar.addWorkingDays(failedRecheck, terms.coordinationWorkingDays());
    }

    /// Day on which the sub-bureau takes over by itself: the first working day after the station's last.
    public LocalDate takenOverOn(LocalDate coordinationDue) {
        return calendar.addWorkingDays(coordinationDue, 1);
    }

    /// Last day for the sub-bureau to hand it to the department in charge, with a receipt.
    public LocalDate transferDue(LocalDate takenOver) {
        return calendar.addWorkingDays(takenOver, terms.transferWorkingDays());
    }

    private Instant endOfDay(LocalDate day) {
        return day.atTime(LocalTime.MAX).atZone(zone).toInstant();
    }
}
