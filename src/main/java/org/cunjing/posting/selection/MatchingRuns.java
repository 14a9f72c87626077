package org.cunjing.posting.selection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.matching.Change;
import org.cunjing.posting.matching.MatchingProblem;
import org.cunjing.posting.matching.MatchingRule;
import org.cunjing.posting.matching.Selection;
import org.cunjing.posting.matching.Terms;
import org.cunjing.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens the sealed wishes and matches, as often as it takes; one run of a batch is chosen for confirmation.
@Service
public class MatchingRuns {

    private static final Set<Batch.State> MATCHABLE = EnumSet.of(Batch.State.RANKING, Batch.State.MATCHED);

    private final RunStore store;
    private final MatchingInputs inputs;
    private final RunComputation computation;
    private final MatchingReasons reasons;
    private final RankingProgress progress;
    private final BatchStore batchStore;
    private final Batches batches;
    private final Confirmation confirmation;
    private final Actors actors;
    private final Clock clock;

    MatchingRuns(
            RunStore store,
            MatchingInputs inputs,
            RunComputation computation,
            MatchingReasons reasons,
            RankingProgress progress,
            BatchStore batchStore,
            Batches batches,
            Confirmation confirmation,
            Actors actors,
            Clock clock) {
        this.store = store;
        this.inputs = inputs;
        this.computation = computation;
        this.reasons = reasons;
        this.progress = progress;
        this.batchStore = batchStore;
        this.batches = batches;
        this.confirmation = confirmation;
        this.actors = actors;
        this.clock = clock;
    }

    /// As [#run(UUID, MatchingRule)] with officers first.
    @Transactional
    public Run run(UUID batch) {
        return run(batch, MatchingRule.OFFICERS_FIRST);
    }

    /// Matches by a rule, and keeps inputs and result. The first run ends the ranking and is the chosen one until
    /// another is.
    ///
    /// @throws WrongBatchState unless the batch is being ranked, or matched and not confirmed
    /// @throws WishesStillComing if somebody has not handed in and still may
    @Transactional
    public Run run(UUID batch, MatchingRule rule) {
        Personnel.require(actors);
        var found = batches.lock(batch, MATCHABLE);
        boolean first = found.state() == Batch.State.RANKING;
        if (first) {
            batches.requireAllIn(found, progress.missing(batch));
            batchStore.move(batch, Batch.State.MATCHED);
        }
        return add(batch, inputs.of(batch), Terms.of(rule, found.lot()), first, null);
    }

    /// The chosen run of a batch with all its wishes, for personnel.
    @Transactional(readOnly = true)
    public Optional<Run> find(UUID batch) {
        Personnel.require(actors);
        return store.findChosen(batch);
    }

    /// All runs of a batch, for personnel.
    @Transactional(readOnly = true)
    List<RunHead> list(UUID batch) {
        Personnel.require(actors);
        return store.list(batch);
    }

    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    Run get(UUID id) {
        Personnel.require(actors);
        return store.find(id).orElseThrow(() -> new NotFound("matching-run", id));
    }

    /// Whether the same comes out if it is computed again from what is stored. A rule that stands in another version by
    /// now does not answer that.
    ///
    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    boolean repeats(UUID id) {
        var run = get(id);
        return run.terms().today() && Selection.run(run.problem(), run.terms()).equals(run.result());
    }

    /// What would come out if something were decided otherwise. Nothing is kept.
    ///
    /// @throws ChangesClash if they contradict each other or what the run already decided
    @Transactional(readOnly = true)
    Run tryOut(UUID id, List<Change> changes) {
        var base = get(id);
        var terms = base.terms().with(together(base, changes));
        return computation.of(base.batchId(), base.problem(), terms, base.number(), false, null);
    }

    /// Keeps what would come out as a run of its own, with the reason for it. The batch is not changed by that.
    ///
    /// @throws ChangesClash as [#tryOut]
    /// @throws WrongBatchState if the batch has been confirmed
    @Transactional
    public Run keep(UUID id, List<Change> changes, String reason) {
        var base = get(id);
        batches.lock(base.batchId(), Batch.State.MATCHED);
        return add(base.batchId(), base.problem(), base.terms().with(together(base, changes)), false, reason);
    }

    /// Makes this the run that will be confirmed; officers and stations are told its reasons from now on.
    ///
    /// @throws WrongBatchState if the batch has been confirmed
    @Transactional
    public Run choose(UUID id) {
        var run = get(id);
        batches.lock(run.batchId(), Batch.State.MATCHED);
        store.choose(run.batchId(), id, clock.instant(), actors.current().signature());
        reasons.tell(run);
        return get(id);
    }

    /// Makes the postings of the chosen run. All of it or nothing.
    ///
    /// @return how many postings were made
    /// @throws WrongBatchState if it was confirmed before
    /// @throws PlanOutOfDate if a village has got an officer of its own since
    @Transactional
    public int confirm(UUID batch) {
        return confirm(batch, null);
    }

    /// As [#confirm(UUID)] for somebody who has seen which run is chosen.
    ///
    /// @throws AnotherRunChosen if it is not this one any more
    @Transactional
    public int confirm(UUID batch, @Nullable UUID seen) {
        Personnel.require(actors);
        var found = batches.lock(batch, Batch.State.MATCHED);
        var run = store.findChosen(batch).orElseThrow(() -> new NotFound("matching", batch));
        if (seen != null && !seen.equals(run.id())) {
            throw new AnotherRunChosen(batch, run.number());
        }
        return confirmation.post(found, run.result().posts());
    }

    private Run add(UUID batch, MatchingProblem problem, Terms terms, boolean chosen, @Nullable String reason) {
        var run = computation.of(batch, problem, terms, store.nextNumber(batch), chosen, reason);
        store.add(run);
        if (chosen) {
            reasons.tell(run);
        }
        return run;
    }

    /// By the rule as it stands today, even if the run was made by an earlier version.
    private static List<Change> together(Run base, List<Change> changes) {
        var all = new ArrayList<>(base.terms().changes());
        all.addAll(changes);
        return all;
    }
}
