package org.cunjing.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Mark;
import org.cunjing.posting.Activity;
import org.cunjing.posting.Activity.Sign;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes over ledgers of the past, thousands of entries at once. Nobody is told: it has happened long ago.
@Service
public class LedgerHistory {

    private final Officers officers;
    private final Activity activity;
    private final EntryWriter writer;
    private final StepStore steps;
    private final GradingStore gradings;
    private final LedgerDeadlines deadlines;
    private final Uuid7 ids;

    LedgerHistory(
            Officers officers,
            Activity activity,
            EntryWriter writer,
            StepStore steps,
            GradingStore gradings,
            LedgerDeadlines deadlines,
            Uuid7 ids) {
        this.officers = officers;
        this.activity = activity;
        this.writer = writer;
        this.steps = steps;
        this.gradings = gradings;
        this.deadlines = deadlines;
        this.ids = ids;
    }

    /// Writes the entries, numbered in each village and year in the order of their happening.
    ///
    /// @throws org.cunjing.shared.Faulty if a text names a person by number
    @Transactional
    public void load(List<PastEntry> entries) {
        write(entries);
        noteActivity(entries);
    }

    /// As [#load], and nothing is said about the work of anybody: it has not been verified.
    void write(List<PastEntry> entries) {
        entries.forEach(past -> DetailsCheck.check(past.entry().details()));
        var known = officers.byId(
                entries.stream().map(past -> past.entry().officerId()).collect(Collectors.toSet()));
        writer.add(entries.stream().map(past -> draft(past, known)).toList());
        steps.add(entries.stream().flatMap(past -> stepsOf(past).stream()).toList());
        entries.forEach(this::grade);
    }

    private Draft draft(PastEntry past, Map<UUID, Officer> known) {
        var entry = past.entry();
        var day = deadlines.dayOf(entry.happenedAt());
        var start = FollowUp.start(entry.details());
        var due = past.dueOn() == null ? deadlines.first(entry.details(), day) : past.dueOn();
        var officer = Objects.requireNonNull(known.get(entry.officerId()), "no officer " + entry.officerId());
        var closed = past.closed();
        if (closed == null) {
            return new Draft(
                    entry,
                    officer.officerClass(),
                    past.owner() == null ? entry.officerId() : past.owner(),
                    day,
                    past.recorded(),
                    past.verified(),
                    opened(start),
                    due,
                    false,
                    past.number());
        }
        boolean late = due != null && deadlines.dayOf(closed.at()).isAfter(due);
        return new Draft(
                entry,
                officer.officerClass(),
                entry.officerId(),
                day,
                past.recorded(),
                past.verified(),
                Progress.CLOSED,
                null,
                late,
                past.number());
    }

    /// The notice of a hazard went out when it was found.
    private static Progress opened(Progress start) {
        return start == Progress.DISCOVERED ? Progress.NOTIFIED : start;
    }

    private List<StepStore.NewStep> stepsOf(PastEntry past) {
        var closed = past.closed();
        var taken = new ArrayList<StepStore.NewStep>();
        var reports = past.reports();
        if (reports == null) {
            atOnce(past.entry().details()).forEach(kind -> taken.add(step(past, kind, past.recorded())));
        } else {
            reports.forEach((kind, mark) -> taken.add(step(past, kind, mark)));
        }
        if (closed != null) {
            atLast(past.entry().details()).forEach(kind -> taken.add(step(past, kind, closed)));
        }
        return taken;
    }

    private static List<EntryStep> atOnce(Details details) {
        return switch (details) {
            case Details.Hazard _ -> List.of(EntryStep.NOTIFY);
            case Details.Dispute _ -> List.of(EntryStep.REPORT_TO_COMMITTEE, EntryStep.REPORT_TO_STATION);
            case Details.Opinion _,
                    Details.Service _,
                    Details.CouncilMeeting _,
                    Details.CadreContact _,
                    Details.DisputeSign _,
                    Details.Screening _,
                    Details.PublicitySession _,
                    Details.Inspection _,
                    Details.GroupActivity _,
                    Details.HouseholdVisit _ -> List.of();
        };
    }

    private static List<EntryStep> atLast(Details details) {
        return switch (details) {
            case Details.Hazard _ -> List.of(EntryStep.RECTIFIED, EntryStep.CLOSE_HAZARD);
            case Details.Dispute dispute ->
                List.of(dispute.track() == DisputeTrack.REFERRAL ? EntryStep.REFER : EntryStep.SETTLE);
            case Details.Opinion _ -> List.of(EntryStep.ANSWER);
            case Details.DisputeSign _ -> List.of(EntryStep.DISMISS);
            case Details.Service _ -> List.of(EntryStep.COMPLETE);
            case Details.CouncilMeeting _,
                    Details.CadreContact _,
                    Details.Screening _,
                    Details.PublicitySession _,
                    Details.Inspection _,
                    Details.GroupActivity _,
                    Details.HouseholdVisit _ -> List.of();
        };
    }

    private StepStore.NewStep step(PastEntry past, EntryStep kind, Mark mark) {
        return new StepStore.NewStep(
                past.entry().id(),
                past.entry().villageId(),
                new Step(ids.next(), kind, mark, null, dueAfter(past, kind)));
    }

    /// What is known of the past is the last day that the notice gave.
    private static @Nullable LocalDate dueAfter(PastEntry past, EntryStep kind) {
        return kind == EntryStep.NOTIFY ? past.dueOn() : null;
    }

    private void grade(PastEntry past) {
        if (past.entry().details() instanceof Details.Dispute dispute && past.closed() == null) {
            gradings.add(
                    past.entry(),
                    dispute.facts(),
                    DisputeRules.grade(dispute),
                    past.recorded().at());
        }
    }

    private void noteActivity(List<PastEntry> entries) {
        activity.effective(entries.stream()
                .filter(past -> past.closed() != null)
                .map(past -> new Sign(
                        past.entry().villageId(),
                        past.entry().officerId(),
                        deadlines.dayOf(Objects.requireNonNull(past.closed()).at())))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        activity.verified(entries.stream()
                .filter(past -> past.verified() != null)
                .map(PastEntry::entry)
                .map(entry -> new Sign(entry.villageId(), entry.officerId(), deadlines.dayOf(entry.happenedAt())))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
