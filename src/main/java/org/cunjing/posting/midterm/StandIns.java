package org.cunjing.posting.midterm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.Postings;
import org.cunjing.posting.midterm.Proposal.Step;
import org.cunjing.posting.midterm.StandIn.Change;
import org.cunjing.posting.midterm.StandIn.State;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An officer is away: proposals, the choice among them, and its day.
@Service
public class StandIns {

    private final StandInStore store;
    private final StandInFacts facts;
    private final Exchanges exchanges;
    private final Postings postings;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    StandIns(
            StandInStore store,
            StandInFacts facts,
            Exchanges exchanges,
            Postings postings,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.facts = facts;
        this.exchanges = exchanges;
        this.postings = postings;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param nearMisses who nearly could, if there is no proposal
    record Answer(List<Proposal> proposals, List<NearMiss> nearMisses) {}

    /// @param steps those of the chosen proposal
    record Choice(UUID id, Absence absence, List<Step> steps, String reason) {}

    /// Three proposals at most, the least disturbing first; the same facts always give the same.
    ///
    /// @throws NothingToCover if the officer has no village on that day
    @Transactional(readOnly = true)
    Answer propose(Absence absence) {
        Personnel.require(actors);
        absence.requireDays(today());
        var cases = new StandInCases(facts.on(absence, today()), absence.officer());
        if (cases.isEmpty()) {
            throw new NothingToCover(absence.officer());
        }
        var problem = cases.problem();
        var proposals = StandInSearch.of(problem);
        return new Answer(proposals, proposals.isEmpty() ? cases.nearMisses(problem.shortage()) : List.of());
    }

    /// Chooses a proposal. It is carried out at once, or on its day if that is still to come.
    ///
    /// @throws StandInOutOfDate if nobody would propose this any more
    @Transactional
    StandIn choose(Choice choice) {
        Personnel.require(actors);
        store.lock(choice.id());
        var known = store.find(choice.id());
        if (known.isPresent()) {
            return known.get();
        }
        boolean now = !choice.absence().from().isAfter(today());
        if (now) {
            exchanges.lock(choice.steps().stream().map(Step::village).toList());
        }
        var chosen = propose(choice.absence()).proposals().stream()
                .filter(one -> one.steps().equals(choice.steps()))
                .findFirst()
                .orElseThrow(
                        () -> new StandInOutOfDate(choice.steps().getFirst().village()));
        var mark = Mark.of(actors.current(), clock.instant());
        store.add(new StandIn(
                choice.id(),
                choice.absence(),
                chosen.way(),
                choice.reason(),
                State.PLANNED,
                mark.at(),
                mark.name(),
                null,
                null,
                changes(choice)));
        return now ? carryOut(choice.id()) : get(choice.id());
    }

    /// Hands everything over on the day or later; what has been handed over stays as it is.
    ///
    /// @throws StandInNotDue before
    /// @throws StandInOutOfDate if one of the villages is served by somebody else since the choice
    @Transactional
    StandIn carryOut(UUID id) {
        Personnel.require(actors);
        store.lock(id);
        var one = get(id);
        if (one.state() == State.CARRIED_OUT) {
            return one;
        }
        require(one, State.PLANNED);
        requireDue(one.absence().from());
        exchanges.carryOut(one);
        store.carriedOut(id, today());
        return get(id);
    }

    /// The officer is back: every village returns to whom it was taken from.
    ///
    /// @throws StandInSettled if it was for good, or is not in force
    @Transactional
    StandIn handBack(UUID id) {
        var one = locked(id, State.CARRIED_OUT);
        if (one.absence().isForGood()) {
            throw new StandInSettled(one.state());
        }
        exchanges.handBack(one);
        store.handedBack(id, today());
        return get(id);
    }

    @Transactional
    StandIn withdraw(UUID id) {
        locked(id, State.PLANNED);
        store.withdrawn(id);
        return get(id);
    }

    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    StandIn get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("stand-in", id));
    }

    @Transactional(readOnly = true)
    List<StandIn> list() {
        Personnel.require(actors);
        return store.list();
    }

    /// What was planned and whose day has come.
    @Transactional(readOnly = true)
    List<UUID> listDue() {
        Personnel.require(actors);
        return store.listDue(today());
    }

    private List<Change> changes(Choice choice) {
        var from = choice.absence().from();
        var day = from.isBefore(today()) ? today() : from;
        return choice.steps().stream()
                .map(step -> Change.of(
                        postings.responsibleFor(step.village(), day)
                                .orElseThrow(() -> new StandInOutOfDate(step.village())),
                        step.taker()))
                .toList();
    }

    private StandIn locked(UUID id, State state) {
        Personnel.require(actors);
        store.lock(id);
        var one = get(id);
        require(one, state);
        return one;
    }

    private static void require(StandIn one, State state) {
        if (one.state() != state) {
            throw new StandInSettled(one.state());
        }
    }

    private void requireDue(LocalDate day) {
        if (today().isBefore(day)) {
            throw new StandInNotDue(day);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
