package org.cunjing.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.access.Actors;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.dispatch.WorkOrderIssued;
import org.cunjing.dispatch.WorkOrderMoved;
import org.cunjing.dispatch.WorkOrderVerified;
import org.cunjing.platform.WorkingDays;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// A work order is due from its issue on; what a leader accepted counts as on time or late by when it was handed in.
/// The leader's own part is to look at it within three working days.
@Component
class OrderEvidenceListener {

    private static final String TASK = "evidence";
    private static final int DAYS_TO_VERIFY = 3;

    private final EvidenceNotes notes;
    private final Actors actors;
    private final Officers officers;
    private final Villages villages;
    private final WorkingDays calendar;
    private final Clock clock;
    private final ZoneId zone;

    OrderEvidenceListener(
            EvidenceNotes notes,
            Actors actors,
            Officers officers,
            Villages villages,
            WorkingDays calendar,
            Clock clock,
            ZoneId zone) {
        this.notes = notes;
        this.actors = actors;
        this.officers = officers;
        this.villages = villages;
        this.calendar = calendar;
        this.clock = clock;
        this.zone = zone;
    }

    @ApplicationModuleListener
    void on(WorkOrderIssued event) {
        var note = note(event.order(), event.village(), event.officer(), event.due(), event.due(), Outcome.OPEN);
        actors.asApplication(event.bureau(), TASK, () -> notes.note(note));
    }

    @ApplicationModuleListener
    void on(WorkOrderVerified event) {
        var handedIn = LocalDate.ofInstant(event.submittedAt(), zone);
        var outcome = handedIn.isAfter(event.due()) ? Outcome.LATE : Outcome.ON_TIME;
        var note = note(event.order(), event.village(), event.officer(), event.due(), handedIn, outcome);
        actors.asApplication(
                event.bureau(),
                TASK,
                () -> notes.noteAll(Stream.concat(Stream.of(note), verification(event).stream())
                        .toList()));
    }

    /// What is cancelled is not due any more.
    @ApplicationModuleListener(condition = "#event.step().name() == 'CANCEL'")
    void on(WorkOrderMoved event) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var note = note(event.order(), event.village(), event.officer(), today, today, Outcome.OPEN);
        actors.asApplication(event.bureau(), TASK, () -> notes.voidNote(note));
    }

    /// The leader's days run from when it arrived: nobody verifies what still lies on a phone.
    private Optional<EvidenceNote> verification(WorkOrderVerified event) {
        var arrived = LocalDate.ofInstant(event.arrivedAt(), zone);
        var due = endOf(calendar.addWorkingDays(arrived, DAYS_TO_VERIFY));
        var now = clock.instant();
        var outcome = now.isBefore(due) ? Outcome.ON_TIME : Outcome.LATE;
        return officers.squadLeaderOf(villages.get(event.village()).stationId())
                .map(leader -> new EvidenceNote(
                        EvidenceKind.ORDER_VERIFICATION,
                        event.order(),
                        "WORK_ORDER",
                        null,
                        leader.id(),
                        event.village(),
                        LocalDate.ofInstant(now, zone),
                        due,
                        outcome,
                        1));
    }

    private EvidenceNote note(
            UUID order, UUID village, UUID officer, LocalDate due, LocalDate happenedOn, Outcome outcome) {
        return new EvidenceNote(
                EvidenceKind.WORK_ORDER,
                order,
                "WORK_ORDER",
                null,
                officer,
                village,
                happenedOn,
                endOf(due),
                outcome,
                1);
    }

    /// Last millisecond of a day, so that the month stays that of the day.
    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }
}
