package org.cunjing.posting.renewal;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.access.Actors;
import org.cunjing.posting.CommitteePosts;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.handover.Handover;
import org.cunjing.posting.renewal.Decision.Outcome;
import org.cunjing.posting.renewal.RoundStore.Plan;
import org.cunjing.roster.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Confirms a plan: who stays begins a new term, successors come along, and what is due changes hands at once.
@Service
public class Decisions {

    private final DecisionStore store;
    private final RoundStore roundStore;
    private final Rounds rounds;
    private final Changes changes;
    private final Overlaps overlaps;
    private final Postings postings;
    private final CommitteePosts posts;
    private final Officers officers;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    Decisions(
            DecisionStore store,
            RoundStore roundStore,
            Rounds rounds,
            Changes changes,
            Overlaps overlaps,
            Postings postings,
            CommitteePosts posts,
            Officers officers,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.roundStore = roundStore;
        this.rounds = rounds;
        this.changes = changes;
        this.overlaps = overlaps;
        this.postings = postings;
        this.posts = posts;
        this.officers = officers;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// Decides about everybody of the round, all of it or nothing. May be done ahead of the day of change, so that
    /// successors can come along.
    ///
    /// @param acceptVacant the office knows that villages stay without an officer
    /// @return receipts of what changed hands at once
    /// @throws VillagesLeftVacant if villages stay without an officer and that is not accepted
    /// @throws RotationOutOfDate if somebody else answers for a village since the plan
    @Transactional
    public List<Handover> confirm(UUID id, boolean acceptVacant) {
        Personnel.require(actors);
        var round = rounds.locked(id, Round.State.PLANNED);
        var plan = roundStore.findPlan(id).orElseThrow();
        int vacant = plan.result().vacant().size();
        if (vacant > 0 && !acceptVacant) {
            throw new VillagesLeftVacant(vacant);
        }
        var held = rounds.postings(round);
        requireUnchanged(plan, held);
        var today = LocalDate.now(clock.withZone(zone));
        var first = round.changesOn().isBefore(today) ? today : round.changesOn();
        var decisions = DecisionDraft.of(plan, branches(plan), round.changesOn(), first);
        decisions.forEach(decision -> store.add(id, decision));
        renewTerms(round, decisions, held);
        decisions.forEach(decision -> comeAlong(decision, today));
        roundStore.move(id, Round.State.CONFIRMED);
        return changes.carryOutDue(round);
    }

    /// Decisions within reach: personnel all, a branch and a station those about their people, an officer their own.
    @Transactional(readOnly = true)
    public List<Decision> list(UUID round) {
        rounds.get(round);
        return store.list(round);
    }

    private static void requireUnchanged(Plan plan, List<Posting> held) {
        var now = held.stream()
                .collect(toMap(
                        one -> one.villageId().toString(),
                        one -> one.officerId().toString(),
                        (_, later) -> later));
        plan.problem().incumbents().forEach((officer, village) -> {
            if (!officer.equals(now.get(village))) {
                throw new RotationOutOfDate(UUID.fromString(village));
            }
        });
    }

    private Map<UUID, @Nullable UUID> branches(Plan plan) {
        var people = Stream.concat(
                        plan.problem().incumbents().keySet().stream(), plan.problem().newPool().keySet().stream())
                .map(UUID::fromString)
                .toList();
        var branches = new HashMap<UUID, @Nullable UUID>();
        officers.byId(people).forEach((id, officer) -> branches.put(id, officer.branchId()));
        return branches;
    }

    private void renewTerms(Round round, List<Decision> decisions, List<Posting> held) {
        var stays = decisions.stream()
                .filter(decision -> decision.outcome() == Outcome.STAYS)
                .map(Decision::officerId)
                .toList();
        var eve = round.changesOn().minusDays(1);
        for (var posting : held) {
            if (stays.contains(posting.officerId())) {
                if (posting.lastDay() == null || posting.lastDay().isAfter(eve)) {
                    postings.end(posting.id(), eve);
                }
                var renewed = postings.start(new NewPosting(
                        posting.villageId(),
                        posting.officerId(),
                        Duty.POSTED,
                        round.changesOn(),
                        null,
                        round.batchId()));
                posts.appoint(renewed, null, null);
            }
        }
    }

    private void comeAlong(Decision decision, LocalDate today) {
        var taken = decision.after();
        if (taken != null && decision.isPending()) {
            overlaps.open(taken.village(), decision.officerId(), today, decision.plannedOn());
        }
    }
}
