package org.cunjing.posting.renewal;

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
import org.cunjing.posting.Postings;
import org.cunjing.posting.handover.Handover;
import org.cunjing.posting.handover.Handovers;
import org.cunjing.posting.renewal.Decision.Place;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Carries the changes of a confirmed round out, each on its day: postings, access and open work in one transaction.
/// Until somebody does, the predecessor holds over and nothing is without owner.
@Service
public class Changes {

    private final DecisionStore store;
    private final Rounds rounds;
    private final Postings postings;
    private final CommitteePosts posts;
    private final Handovers handovers;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    Changes(
            DecisionStore store,
            Rounds rounds,
            Postings postings,
            CommitteePosts posts,
            Handovers handovers,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.rounds = rounds;
        this.postings = postings;
        this.posts = posts;
        this.handovers = handovers;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// Carries out one change.
    ///
    /// @throws ChangesNotDue before its day
    /// @throws ChangeCarriedOut if that has been done
    /// @throws RotationOutOfDate if somebody else answers for a village since the confirmation
    @Transactional
    public List<Handover> carryOut(UUID id, int change) {
        Personnel.require(actors);
        var round = rounds.locked(id, Round.State.CONFIRMED);
        var timetable = new Timetable(store.list(id));
        if (timetable.of(change).isEmpty()) {
            throw new NotFound("renewal-change", id);
        }
        if (!timetable.pending().contains(change)) {
            throw new ChangeCarriedOut(change);
        }
        var due = timetable.dueOn(change);
        if (today().isBefore(due)) {
            throw new ChangesNotDue(due);
        }
        handovers.lock(timetable.villages(List.of(change)));
        return carryOut(round, timetable, change);
    }

    /// Carries out everything whose day has come.
    List<Handover> carryOutDue(Round round) {
        var timetable = new Timetable(store.list(round.id()));
        var due = timetable.dueBy(today());
        handovers.lock(timetable.villages(due));
        return due.stream()
                .flatMap(change -> carryOut(round, timetable, change).stream())
                .toList();
    }

    private List<Handover> carryOut(Round round, Timetable timetable, int change) {
        var decisions = timetable.of(change);
        decisions.forEach(this::end);
        decisions.forEach(decision -> start(decision, round));
        store.markDone(round.id(), change, today());
        var receipts = new ArrayList<Handover>();
        for (var decision : decisions) {
            var left = decision.before();
            if (left != null) {
                receipt(round, decision.officerId(), left, decisions).ifPresent(receipts::add);
            }
        }
        return receipts;
    }

    private void end(Decision decision) {
        var left = decision.before();
        if (left == null) {
            return;
        }
        var now = postings.responsibleFor(left.village(), today());
        if (now.isPresent() && !now.get().officerId().equals(decision.officerId())) {
            throw new RotationOutOfDate(left.village());
        }
        now.ifPresent(posting -> postings.end(posting.id(), today().minusDays(1)));
    }

    private void start(Decision decision, Round round) {
        var taken = decision.after();
        if (taken != null) {
            posts.appoint(
                    postings.start(new NewPosting(
                            taken.village(), decision.officerId(), Duty.POSTED, today(), null, round.batchId())),
                    null,
                    null);
        }
    }

    private Optional<Handover> receipt(Round round, UUID giver, Place left, List<Decision> together) {
        var taker = together.stream()
                .filter(other -> left.equals(other.after()))
                .map(Decision::officerId)
                .findFirst();
        return taker.isPresent()
                ? Optional.of(handovers.handOver(round.id(), left.village(), giver, taker.get()))
                : handovers.giveToStation(round.id(), left.village(), giver);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
