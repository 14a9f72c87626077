package org.cunjing.posting.renewal;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.selection.Application;
import org.cunjing.posting.selection.Applications;
import org.cunjing.posting.selection.Batch;
import org.cunjing.posting.selection.Batches;
import org.cunjing.posting.selection.MatchingRuns;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Renewal rounds: which batch, from which day, under which ceiling, and who may come in.
@Service
public class Rounds {

    private final RoundStore store;
    private final InputStore inputs;
    private final Batches batches;
    private final MatchingRuns matchings;
    private final Applications applications;
    private final Postings postings;
    private final Actors actors;

    Rounds(
            RoundStore store,
            InputStore inputs,
            Batches batches,
            MatchingRuns matchings,
            Applications applications,
            Postings postings,
            Actors actors) {
        this.store = store;
        this.inputs = inputs;
        this.batches = batches;
        this.matchings = matchings;
        this.applications = applications;
        this.postings = postings;
        this.actors = actors;
    }

    /// A round to open.
    public record NewRound(UUID id, UUID batch, LocalDate changesOn, LocalDate inputsUntil, BigDecimal maxRatio) {}

    /// Opens the renewal of a batch; the reserve of its matching joins the pool at once. The same again changes
    /// nothing.
    ///
    /// @throws RoundAlreadyOpen if another round of the batch is not confirmed
    /// @throws NothingToRenew if no posting of the batch runs up to the day of change
    /// @throws Faulty if opinions may come in after the day of change
    @Transactional
    public Round open(NewRound wanted) {
        Personnel.require(actors);
        batches.get(wanted.batch());
        store.lock(wanted.id());
        var known = store.find(wanted.id());
        if (known.isPresent()) {
            return known.get();
        }
        if (wanted.inputsUntil().isAfter(wanted.changesOn())) {
            throw new Faulty(List.of(new Fault("inputsUntil", "out-of-range")));
        }
        var round = new Round(
                wanted.id(),
                wanted.batch(),
                wanted.changesOn(),
                wanted.inputsUntil(),
                wanted.maxRatio(),
                Round.State.OPEN);
        if (postings(round).isEmpty()) {
            throw new NothingToRenew(round.changesOn());
        }
        store.add(round);
        admitReserve(round);
        return round;
    }

    /// Takes a plan back, so that opinions, lists and newcomers can still come in.
    ///
    /// @throws RoundNotOpen unless it is planned and not confirmed
    @Transactional
    public Round reopen(UUID id) {
        Personnel.require(actors);
        locked(id, Round.State.PLANNED);
        store.move(id, Round.State.OPEN);
        return get(id);
    }

    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    public Round get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("renewal-round", id));
    }

    /// Lists all rounds, the latest day of change first.
    @Transactional(readOnly = true)
    public List<Round> list() {
        return store.list();
    }

    /// The postings that the round is about: those of the batch that run up to the day of change, or on from it.
    @Transactional(readOnly = true)
    public List<Posting> postings(Round round) {
        return postings.ofBatch(round.batchId()).stream()
                .filter(posting -> posting.firstDay().isBefore(round.changesOn()))
                .filter(posting -> posting.lastDay() == null
                        || !posting.lastDay().isBefore(round.changesOn().minusDays(1)))
                .sorted(Comparator.comparing(Posting::villageId))
                .toList();
    }

    /// Lets an officer with a recommended application join the pool.
    ///
    /// @throws NotANewcomer if the application is not recommended or the officer holds a village
    @Transactional
    public void admit(UUID id, UUID application) {
        Personnel.require(actors);
        var round = locked(id, Round.State.OPEN);
        var applicant = applications.get(application);
        if (!mayJoin(applicant, round)) {
            throw new NotANewcomer(applicant.officerId());
        }
        inputs.admit(id, new InputStore.Newcomer(applicant.officerId(), application));
    }

    /// Applications, of any batch, whose officers could still join the pool; the latest of each officer.
    @Transactional(readOnly = true)
    public List<Application> candidates(UUID id) {
        Personnel.require(actors);
        var round = get(id);
        var known = inputs.newcomers(id).stream()
                .map(InputStore.Newcomer::officerId)
                .collect(toSet());
        var latest = new LinkedHashMap<UUID, Application>();
        batches.list().stream()
                .sorted(Comparator.comparingInt(Batch::number))
                .flatMap(batch -> applications.list(batch.id()).stream())
                .filter(one -> !known.contains(one.officerId()) && mayJoin(one, round))
                .forEach(one -> latest.put(one.officerId(), one));
        return List.copyOf(latest.values());
    }

    /// The round, with everybody else who would change it waiting.
    Round locked(UUID id, Round.State... allowed) {
        store.lock(id);
        var round = get(id);
        if (!List.of(allowed).contains(round.state())) {
            throw new RoundNotOpen(round.state());
        }
        return round;
    }

    private void admitReserve(Round round) {
        matchings
                .find(round.batchId())
                .ifPresent(run -> applications.list(round.batchId()).stream()
                        .filter(one ->
                                run.result().reserve().contains(one.officerId().toString()))
                        .filter(one ->
                                postings.of(one.officerId(), round.changesOn()).isEmpty())
                        .forEach(one -> inputs.admit(round.id(), new InputStore.Newcomer(one.officerId(), one.id()))));
    }

    private boolean mayJoin(Application one, Round round) {
        boolean recommended = one.state() == Application.State.RECOMMENDED || one.state() == Application.State.SELECTED;
        return recommended && postings.of(one.officerId(), round.changesOn()).isEmpty();
    }
}
