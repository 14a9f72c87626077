package org.cunjing.demonstration;

import static org.cunjing.dispatch.WorkOrderStep.ACCEPT;
import static org.cunjing.dispatch.WorkOrderStep.ASK_FOR_TIME;
import static org.cunjing.dispatch.WorkOrderStep.CANCEL;
import static org.cunjing.dispatch.WorkOrderStep.CLOSE;
import static org.cunjing.dispatch.WorkOrderStep.DRAFT_UP;
import static org.cunjing.dispatch.WorkOrderStep.ISSUE;
import static org.cunjing.dispatch.WorkOrderStep.RETURN;
import static org.cunjing.dispatch.WorkOrderStep.START;
import static org.cunjing.dispatch.WorkOrderStep.SUBMIT;
import static org.cunjing.dispatch.WorkOrderStep.VERIFY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.casework.Details;
import org.cunjing.casework.LedgerHistory;
import org.cunjing.casework.NewEntry;
import org.cunjing.casework.PastEntry;
import org.cunjing.demonstration.Cast.CommunityOfficer;
import org.cunjing.dispatch.PastOrder;
import org.cunjing.dispatch.PastOrder.PastStep;
import org.cunjing.dispatch.WorkOrderHistory;
import org.cunjing.dispatch.WorkOrderStep;
import org.cunjing.dispatch.WorkSource;
import org.springframework.stereotype.Component;

/// Single orders and proposals of the last weeks, in every state that a list can show.
@Component
class PastWork {

    private static final Pattern PARTS = Pattern.compile(";");
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final int MORE_DAYS = 7;

    /// @param officer number in the squad
    /// @param dueIn days from today
    /// @param days before today on which each step was taken
    private record Story(int officer, WorkSource source, int dueIn, List<WorkOrderStep> steps, List<Integer> days) {}

    private static final List<Story> STORIES = List.of(
            order(0, 3, List.of(ISSUE, ACCEPT, START, SUBMIT), 10, 9, 8, 1),
            order(0, -2, List.of(ISSUE, ACCEPT, START), 14, 13, 12),
            order(0, 2, List.of(ISSUE, ACCEPT, START, SUBMIT, RETURN), 9, 9, 8, 4, 3),
            order(0, -18, List.of(ISSUE, ACCEPT, START, SUBMIT, VERIFY, CLOSE), 25, 25, 24, 20, 19, 18),
            proposal(0, 9, 1),
            proposal(1, 6, 2),
            order(1, 1, List.of(ISSUE, ACCEPT, ASK_FOR_TIME), 6, 5, 1),
            order(1, -4, List.of(ISSUE), 12),
            order(2, 4, List.of(ISSUE), 3),
            order(2, 1, List.of(ISSUE, ACCEPT, START, SUBMIT), 8, 8, 7, 1),
            order(3, -10, List.of(ISSUE, CANCEL), 15, 14),
            order(3, -1, List.of(ISSUE, ACCEPT, START, SUBMIT, VERIFY), 11, 10, 9, 3, 2));

    private final WorkOrderHistory orders;
    private final LedgerHistory ledgers;
    private final Clock clock;
    private final ZoneId zone;

    PastWork(WorkOrderHistory orders, LedgerHistory ledgers, Clock clock, ZoneId zone) {
        this.orders = orders;
        this.ledgers = ledgers;
        this.clock = clock;
        this.zone = zone;
    }

    private static Story order(int officer, int dueIn, List<WorkOrderStep> steps, Integer... days) {
        return new Story(officer, WorkSource.DISPATCH, dueIn, steps, List.of(days));
    }

    private static Story proposal(int officer, int dueIn, Integer day) {
        return new Story(officer, WorkSource.SELF_INITIATED, dueIn, List.of(DRAFT_UP), List.of(day));
    }

    void load(List<CommunityOfficer> squad, Signatures signatures, Words words, Identities ids) {
        var loading = new Loading(squad, signatures, words, ids);
        for (int i = 0; i < STORIES.size(); i++) {
            loading.add(STORIES.get(i), i);
        }
        ledgers.load(loading.entries);
        orders.load(loading.told);
    }

    private final class Loading {

        private final List<CommunityOfficer> squad;
        private final Signatures signatures;
        private final Words words;
        private final Identities ids;
        private final List<String> lines;
        private final List<PastOrder> told = new ArrayList<>();
        private final List<PastEntry> entries = new ArrayList<>();

        Loading(List<CommunityOfficer> squad, Signatures signatures, Words words, Identities ids) {
            this.squad = squad;
            this.signatures = signatures;
            this.words = words;
            this.ids = ids;
            this.lines = words.list("work.orders");
        }

        void add(Story story, int number) {
            var officer = squad.get(story.officer());
            var id = ids.of("order", Integer.toString(number));
            var steps = new ArrayList<PastStep>();
            for (int i = 0; i < story.steps().size(); i++) {
                var step = story.steps().get(i);
                var at = at(story.days().get(i), i);
                var evidence = step == SUBMIT ? List.of(entry(id, officer, at)) : List.<UUID>of();
                steps.add(step(step, at, officer, evidence));
            }
            told.add(new PastOrder(
                    id,
                    ids.village(officer.main()),
                    ids.officer(officer.person().badge()),
                    WorkLoad.instruction(PARTS.split(lines.get(number % lines.size()))),
                    story.source(),
                    today().plusDays(story.dueIn()),
                    steps));
        }

        private PastStep step(WorkOrderStep step, Instant at, CommunityOfficer officer, List<UUID> evidence) {
            boolean own = List.of(DRAFT_UP, ACCEPT, START, SUBMIT, ASK_FOR_TIME).contains(step);
            var mark =
                    own ? signatures.officer(officer.person().badge(), at) : signatures.squadLeader(officer.main(), at);
            var why = List.of(RETURN, CANCEL, ASK_FOR_TIME).contains(step) ? words.word("work.why." + step) : null;
            var due = step == ASK_FOR_TIME ? today().plusDays(MORE_DAYS) : null;
            return new PastStep(step, mark, why, due, evidence);
        }

        /// What the officer recorded before handing in.
        private UUID entry(UUID order, CommunityOfficer officer, Instant handedIn) {
            var details = new Details.HouseholdVisit(
                    Details.VisitPurpose.ROUTINE, 3, Details.MetRole.RESIDENT, words.word("work.entry"), null, null);
            var id = ids.of("order-entry", order.toString());
            var happened = handedIn.minusSeconds(7200);
            var recorded = signatures.officer(officer.person().badge(), handedIn.minusSeconds(3600));
            var entry = new NewEntry(
                    id,
                    ids.village(officer.main()),
                    ids.officer(officer.person().badge()),
                    happened,
                    order,
                    null,
                    details);
            entries.add(new PastEntry(entry, recorded, null, null, null));
            return id;
        }

        /// Steps of the same day follow each other.
        private Instant at(int daysAgo, int number) {
            return today().minusDays(daysAgo)
                    .atTime(MORNING.plusMinutes(number * 25L))
                    .atZone(zone)
                    .toInstant();
        }

        private LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), zone);
        }
    }
}
