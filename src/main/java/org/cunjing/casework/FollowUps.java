package org.cunjing.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actor;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Made;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What follows an entry: answers, reports, notices and rechecks of hazards, closing.
@Service
public class FollowUps {

    private final Actors actors;
    private final Ledgers ledgers;
    private final EntryStore store;
    private final EntryMoves moves;
    private final LedgerDeadlines deadlines;
    private final Uuid7 ids;
    private final Clock clock;

    FollowUps(
            Actors actors,
            Ledgers ledgers,
            EntryStore store,
            EntryMoves moves,
            LedgerDeadlines deadlines,
            Uuid7 ids,
            Clock clock) {
        this.actors = actors;
        this.ledgers = ledgers;
        this.store = store;
        this.moves = moves;
        this.deadlines = deadlines;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param termDays days that a notice gives the unit in charge; null: the longest that the severity allows
    /// @param note answer, outcome or reference of the receipt
    /// @param authorised the written authorisation lies before the officer
    public record NewStep(
            EntryStep step,
            @Nullable Integer termDays,
            @Nullable String note,
            boolean authorised) {}

    /// Takes the next step of an entry.
    ///
    /// @throws StepNotPossible if it does not follow there
    /// @throws CloserIsFinder if the finder of a prominent hazard closes it
    /// @throws RecheckerIsFinder if the finder of a major hazard rechecks it
    @Transactional
    public LedgerEntry take(UUID id, NewStep step) {
        return take(id, step, Made.now(clock.instant()));
    }

    /// As [#take(UUID, NewStep)], for a step that was taken without network and arrives now: deadlines go by when it
    /// was
    /// taken.
    @Transactional
    public LedgerEntry take(UUID id, NewStep step, Made made) {
        store.lock(id);
        var entry = ledgers.get(id);
        var head = entry.head();
        requireOwner(head);
        if (head.state() == EntryState.VOIDED) {
            throw new EntrySettled(head.state());
        }
        var next = FollowUp.after(head.kind(), head.progress(), step.step());
        checkNote(step);
        check(entry, step);
        var mark = Mark.of(actors.current(), made.at());
        var today = deadlines.dayOf(mark.at());
        var due = deadlines.after(step.step(), entry.details(), today, head.dueOn(), step.termDays());
        var taken = new Step(ids.next(), step.step(), mark, step.note(), due);
        moves.move(head, taken, next, head.late() || (made.sure() && head.isOverdue(today)));
        return ledgers.get(id);
    }

    private void requireOwner(EntryHead head) {
        var actor = actors.current();
        boolean owns = actor instanceof Person person && head.ownerId().equals(person.officer());
        if (!owns && !Leadership.leads(actor)) {
            throw new NotForYou("entry", head.id());
        }
    }

    private void check(LedgerEntry entry, NewStep step) {
        switch (entry.details()) {
            case Details.Hazard hazard -> checkCloser(entry.head(), hazard, step.step(), actors.current());
            case Details.Service service -> checkCollection(entry, service, step);
            case Details.Dispute _ -> checkReports(entry, step.step());
            case Details.DisputeSign _ -> requireNoCase(entry.head(), step.step());
            case Details.Opinion _,
                    Details.CouncilMeeting _,
                    Details.CadreContact _,
                    Details.Screening _,
                    Details.PublicitySession _,
                    Details.Inspection _,
                    Details.GroupActivity _,
                    Details.HouseholdVisit _ -> {}
        }
    }

    /// Only a dispute that is written down says that a sign has become one.
    private static void requireNoCase(EntryHead sign, EntryStep step) {
        if (step == EntryStep.BECOME_CASE) {
            throw new StepNotPossible(step, sign.progress());
        }
    }

    private static void checkCloser(EntryHead head, Details.Hazard hazard, EntryStep step, Actor actor) {
        boolean finder = actor instanceof Person person && head.officerId().equals(person.officer());
        if (finder && step == EntryStep.CLOSE_HAZARD && hazard.severity() != HazardSeverity.GENERAL) {
            throw new CloserIsFinder(hazard.severity());
        }
        if (finder && step == EntryStep.RECHECK_FAILED && hazard.severity() == HazardSeverity.MAJOR) {
            throw new RecheckerIsFinder();
        }
    }

    /// A document is fetched once, and neither fetched nor handed over without the authorisation.
    private static void checkCollection(LedgerEntry entry, Details.Service service, NewStep step) {
        ServiceRules.complete(service, service.authorised() || step.authorised());
        boolean fetched = entry.steps().stream().anyMatch(taken -> taken.kind() == EntryStep.COLLECT);
        if (fetched && step.step() == EntryStep.COLLECT) {
            throw new StepNotPossible(step.step(), entry.head().progress());
        }
    }

    private static void checkReports(LedgerEntry entry, EntryStep step) {
        var taken = entry.steps().stream().map(Step::kind).toList();
        boolean closes = step == EntryStep.SETTLE || step == EntryStep.REFER;
        if (closes && !taken.containsAll(List.of(EntryStep.REPORT_TO_COMMITTEE, EntryStep.REPORT_TO_STATION))) {
            throw new ReportsMissing();
        }
        if (!closes && taken.contains(step)) {
            throw new StepNotPossible(step, entry.head().progress());
        }
    }

    private static void checkNote(NewStep step) {
        var faults = new ArrayList<Faulty.Fault>();
        boolean needed = switch (step.step()) {
            case ANSWER, DISMISS, SETTLE, REFER, COLLECT, COMPLETE -> true;
            case BECOME_CASE, REPORT_TO_COMMITTEE, REPORT_TO_STATION, NOTIFY, RECTIFIED, RECHECK_FAILED, CLOSE_HAZARD ->
                false;
        };
        var note = Optional.ofNullable(step.note());
        if (needed || note.isPresent()) {
            faults.addAll(DetailsCheck.checkText("note", note.orElse("")));
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
    }
}
