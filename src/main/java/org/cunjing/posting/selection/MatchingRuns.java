package org.cunjing.posting.selection;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.CommitteePosts;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.Postings;
import org.cunjing.posting.handover.Handovers;
import org.cunjing.posting.matching.MatchingProblem;
import org.cunjing.posting.matching.Recusal;
import org.cunjing.posting.matching.Selection;
import org.cunjing.posting.selection.RankingStore.Ranking;
import org.cunjing.posting.selection.Rankings.Side;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Village;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens the sealed wishes, matches, and on confirmation makes the postings.
@Service
public class MatchingRuns {

    private final RunStore store;
    private final MatchingReasons reasons;
    private final RankingStore rankings;
    private final RankingProgress progress;
    private final BatchStore batchStore;
    private final Batches batches;
    private final Applications applications;
    private final Officers officers;
    private final Postings postings;
    private final CommitteePosts committeePosts;
    private final Handovers handovers;
    private final Actors actors;
    private final Clock clock;

    MatchingRuns(
            RunStore store,
            MatchingReasons reasons,
            RankingStore rankings,
            RankingProgress progress,
            BatchStore batchStore,
            Batches batches,
            Applications applications,
            Officers officers,
            Postings postings,
            CommitteePosts committeePosts,
            Handovers handovers,
            Actors actors,
            Clock clock) {
        this.store = store;
        this.reasons = reasons;
        this.rankings = rankings;
        this.progress = progress;
        this.batchStore = batchStore;
        this.batches = batches;
        this.applications = applications;
        this.officers = officers;
        this.postings = postings;
        this.committeePosts = committeePosts;
        this.handovers = handovers;
        this.actors = actors;
        this.clock = clock;
    }

    /// Ends the ranking and matches. Inputs and result are kept.
    ///
    /// @throws WrongBatchState unless the batch is being ranked
    /// @throws WishesStillComing if somebody has not handed in and still may
    @Transactional
    public Run run(UUID batch) {
        Personnel.require(actors);
        batches.requireAllIn(batches.lock(batch, Batch.State.RANKING), progress.missing(batch));
        batchStore.move(batch, Batch.State.MATCHED);
        var problem = problem(batch);
        var run = new Run(
                problem,
                Selection.run(problem),
                clock.instant(),
                actors.current().signature());
        store.add(batch, run);
        reasons.tell(batch);
        return run;
    }

    /// The run of a batch with all its wishes, for personnel.
    @Transactional(readOnly = true)
    public Optional<Run> find(UUID batch) {
        Personnel.require(actors);
        return store.find(batch);
    }

    /// Makes the postings of the plan, with their posts in the committees; shared officers leave these villages the day
    /// before. All of it or nothing.
    ///
    /// @return how many postings were made
    /// @throws WrongBatchState if it was confirmed before
    /// @throws PlanOutOfDate if a village has got an officer of its own since
    @Transactional
    public int confirm(UUID id) {
        Personnel.require(actors);
        var batch = batches.lock(id, Batch.State.MATCHED);
        var plan = store.find(id).orElseThrow().result().posts();
        handovers.lock(plan.keySet().stream().map(UUID::fromString).toList());
        plan.forEach((village, officer) -> post(batch, UUID.fromString(village), UUID.fromString(officer)));
        batchStore.confirm(id, clock.instant());
        return plan.size();
    }

    private void post(Batch batch, UUID village, UUID officer) {
        postings.responsibleFor(village, batch.firstDay()).ifPresent(before -> {
            if (before.duty() != Duty.SHARED) {
                throw new PlanOutOfDate(village);
            }
            postings.end(before.id(), batch.firstDay().minusDays(1));
            handovers.succeed(village, before.officerId(), officer, batch.firstDay());
        });
        var posting = postings.start(new NewPosting(village, officer, Duty.POSTED, batch.firstDay(), null, batch.id()));
        committeePosts.appoint(posting, null, null);
    }

    private MatchingProblem problem(UUID batch) {
        var open = batches.openVillages(batch);
        var selected = applications.list(batch).stream()
                .filter(one -> one.state() == Application.State.SELECTED)
                .toList();
        var wishes = byAuthor(batch, Side.OFFICER);
        var wanted = byAuthor(batch, Side.STATION);
        var present = selected.stream().map(one -> one.officerId().toString()).collect(toSet());
        return new MatchingProblem(
                selected.stream()
                        .collect(toMap(
                                one -> one.officerId().toString(),
                                one -> wishes.getOrDefault(one.officerId(), List.of()))),
                open.keySet().stream()
                        .collect(toMap(
                                UUID::toString,
                                station -> wanted.getOrDefault(station, List.of()).stream()
                                        .filter(present::contains) // who withdrew since is left out
                                        .toList())),
                open.entrySet().stream()
                        .collect(toMap(
                                station -> station.getKey().toString(),
                                station -> station.getValue().size())),
                recusals(batch, open, selected),
                open.entrySet().stream()
                        .collect(toMap(
                                station -> station.getKey().toString(),
                                station -> station.getValue().stream()
                                        .map(village -> village.id().toString())
                                        .toList())),
                fit(selected, open.values().stream().flatMap(List::stream).toList()));
    }

    private Map<UUID, List<String>> byAuthor(UUID batch, Side side) {
        return rankings.list(batch).stream()
                .filter(ranking -> ranking.side() == side)
                .collect(toMap(
                        Ranking::author,
                        ranking -> ranking.ranked().stream().map(UUID::toString).toList()));
    }

    /// Declared by officers who were not selected, or for a station without places: of no consequence.
    private List<Recusal> recusals(UUID batch, Map<UUID, List<Village>> open, List<Application> selected) {
        var candidates = selected.stream().map(Application::officerId).toList();
        return rankings.recusals(batch).stream()
                .filter(one -> open.containsKey(one.station()) && candidates.contains(one.officer()))
                .map(one -> new Recusal(one.officer().toString(), one.station().toString()))
                .toList();
    }

    private Map<String, Map<String, Long>> fit(List<Application> selected, List<Village> villages) {
        var known = officers.byId(selected.stream().map(Application::officerId).toList());
        var fit = new HashMap<String, Map<String, Long>>();
        for (var application : selected) {
            var officer = java.util.Objects.requireNonNull(known.get(application.officerId()));
            fit.put(
                    officer.id().toString(),
                    villages.stream()
                            .collect(toMap(
                                    village -> village.id().toString(),
                                    village -> FitFormula.points(
                                            officer.specialties(),
                                            village.needs(),
                                            officer.grassrootsYears(),
                                            application.merit()))));
        }
        return fit;
    }
}
