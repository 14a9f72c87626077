package org.cunjing.posting.renewal;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.CommitteePosts;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.matching.Rotation;
import org.cunjing.posting.renewal.RoundStore.Plan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Plans the next term of a batch, and makes the plan real on its day.
@Service
public class Rotations {

    private final RoundStore store;
    private final Rounds rounds;
    private final RotationInputs inputs;
    private final Postings postings;
    private final CommitteePosts posts;
    private final Handovers handovers;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    Rotations(
            RoundStore store,
            Rounds rounds,
            RotationInputs inputs,
            Postings postings,
            CommitteePosts posts,
            Handovers handovers,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.rounds = rounds;
        this.inputs = inputs;
        this.postings = postings;
        this.posts = posts;
        this.handovers = handovers;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// Closes the round for opinions and plans; planning again replaces the plan.
    ///
    /// @throws InputsMissing if opinions are missing and the time for them is not over
    @Transactional
    Plan plan(UUID id) {
        Personnel.require(actors);
        var round = rounds.locked(id, Round.State.OPEN, Round.State.PLANNED);
        long missing = inputs.missing(round);
        if (missing > 0 && !today().isAfter(round.inputsUntil())) {
            throw new InputsMissing(missing, round.inputsUntil());
        }
        store.move(id, Round.State.PLANNED);
        var problem = inputs.problem(round);
        var plan = new Plan(problem, Rotation.run(problem));
        store.putPlan(id, plan);
        return plan;
    }

    /// The plan with all that went into it, for personnel; empty before.
    @Transactional(readOnly = true)
    Optional<Plan> find(UUID round) {
        Personnel.require(actors);
        rounds.get(round);
        return store.findPlan(round);
    }

    /// Starts the new term of every village, hands over what is open in each that changes hands, and closes it to the
    /// predecessor, in one transaction.
    ///
    /// @param acceptVacant the office knows that villages stay without an officer
    /// @throws ChangesNotDue before the day of change
    /// @throws VillagesLeftVacant if villages stay without an officer and that is not accepted
    /// @throws RotationOutOfDate if somebody else answers for a village since the plan
    @Transactional
    public List<Handover> confirm(UUID id, boolean acceptVacant) {
        Personnel.require(actors);
        var round = rounds.locked(id, Round.State.PLANNED);
        var plan = store.findPlan(id).orElseThrow();
        int vacant = plan.result().vacant().size();
        if (vacant > 0 && !acceptVacant) {
            throw new VillagesLeftVacant(vacant);
        }
        if (today().isBefore(round.changesOn())) {
            throw new ChangesNotDue(round.changesOn());
        }
        var held = rounds.postings(round);
        requireUnchanged(plan, held);
        held.forEach(posting -> endBefore(posting, round.changesOn()));
        plan.result().posts().forEach((village, officer) -> start(round, village, officer));
        store.move(id, Round.State.CONFIRMED);
        return handOver(round, plan, held);
    }

    private static void requireUnchanged(Plan plan, List<Posting> held) {
        var now = held.stream()
                .collect(toMap(
                        one -> one.villageId().toString(),
                        one -> one.officerId().toString()));
        plan.problem().incumbents().forEach((officer, village) -> {
            if (!officer.equals(now.get(village))) {
                throw new RotationOutOfDate(UUID.fromString(village));
            }
        });
    }

    private void endBefore(Posting posting, LocalDate changesOn) {
        var lastDay = changesOn.minusDays(1);
        if (posting.lastDay() == null || posting.lastDay().isAfter(lastDay)) {
            postings.end(posting.id(), lastDay);
        }
    }

    private void start(Round round, String village, String officer) {
        var posting = postings.start(new NewPosting(
                UUID.fromString(village),
                UUID.fromString(officer),
                Duty.POSTED,
                round.changesOn(),
                null,
                round.batchId()));
        posts.appoint(posting, null, null);
    }

    private List<Handover> handOver(Round round, Plan plan, List<Posting> held) {
        var receipts = new ArrayList<Handover>();
        for (var posting : held) {
            var next = plan.result().posts().get(posting.villageId().toString());
            if (next != null && !next.equals(posting.officerId().toString())) {
                receipts.add(handovers.handOver(
                        round.id(), posting.villageId(), posting.officerId(), UUID.fromString(next)));
            }
        }
        return receipts;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
