package org.cunjing.posting.selection;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.selection.Application.State;
import org.cunjing.roster.Officers;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Two steps in order: the officer applies, the branch recommends; assessors mark meanwhile. The [Panel] selects then.
@Service
public class Applications {

    static final int ASSESSORS = 2;
    private static final Set<Batch.State> OPEN =
            EnumSet.of(Batch.State.APPLYING, Batch.State.SELECTING, Batch.State.RANKING);

    private final ApplicationStore store;
    private final RankingStore rankings;
    private final Batches batches;
    private final Officers officers;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;

    Applications(
            ApplicationStore store,
            RankingStore rankings,
            Batches batches,
            Officers officers,
            Actors actors,
            Uuid7 ids,
            Clock clock) {
        this.store = store;
        this.rankings = rankings;
        this.batches = batches;
        this.officers = officers;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /// Applies for an officer: themselves, or personnel when a bureau is loaded.
    ///
    /// Whoever was nominated agrees by that.
    ///
    /// @throws AlreadyApplied if the officer has done so before
    /// @throws DeadlinePassed if the last day is over
    @Transactional
    public Application apply(UUID batch, UUID officer, String statement) {
        requireSelf(officer);
        batches.requireNotOver(batches.lock(batch, Batch.State.APPLYING).call().applyBy());
        var nominated = store.find(batch, officer);
        if (nominated.isPresent()) {
            return agree(nominated.get(), statement);
        }
        return enter(batch, officer, statement, null);
    }

    /// The officer's own words turn a nomination into an application.
    private Application agree(Application nominated, String statement) {
        if (nominated.state() != State.NOMINATED) {
            throw new AlreadyApplied(nominated.officerId(), nominated.batchId());
        }
        store.agree(nominated.id(), statement, clock.instant());
        return get(nominated.id());
    }

    /// @param nomination the branch's words, null if the officer applies of their own accord
    Application enter(UUID batch, UUID officer, String statement, @Nullable String nomination) {
        var branch = Objects.requireNonNullElseGet(officers.get(officer).branchId(), () -> {
            throw new NotForYou("batch", batch);
        });
        var application = new Application(
                ids.next(),
                batch,
                officer,
                branch,
                store.nextNumber(batch),
                statement,
                nomination,
                nomination == null ? State.APPLIED : State.NOMINATED,
                null,
                clock.instant(),
                List.of());
        store.add(application);
        return application;
    }

    /// The branch stands behind the application, or says why not. Once.
    ///
    /// @throws RefusalWithoutReason if it only says no
    /// @throws AlreadyDecided if it has spoken before
    @Transactional
    public Application recommend(UUID id, boolean recommended, String reason) {
        var application = get(id);
        requireBranch(application);
        batches.lock(application.batchId(), Batch.State.APPLYING);
        requireAgreed(get(id));
        if (get(id).state() != State.APPLIED) {
            throw new AlreadyDecided(get(id));
        }
        if (!recommended && reason.isBlank()) {
            throw new RefusalWithoutReason(id);
        }
        store.decide(id, recommended ? State.RECOMMENDED : State.REFUSED, recommended ? null : reason, clock.instant());
        return get(id);
    }

    /// Notes the mark of the signed-in assessor, in [0, 100]; a later one of the same person replaces it.
    @Transactional
    public Application score(UUID id, int score) {
        var person = actors.person();
        return score(id, new MeritScore(person.account().toString(), person.name(), score));
    }

    /// As [#score(UUID, int)] for somebody else; only the application does that, when it loads a bureau.
    @Transactional
    public Application score(UUID id, MeritScore mark) {
        Personnel.require(actors);
        if (actors.current() instanceof Person person
                && !mark.assessor().equals(person.account().toString())) {
            throw new NotForYou("application", id);
        }
        batches.lock(get(id).batchId(), Batch.State.APPLYING);
        requireAgreed(get(id));
        store.score(id, mark);
        return get(id);
    }

    /// Takes the officer's own application back; wishes already handed in go with it. The place is free again.
    ///
    /// @throws AlreadyDecided if it was refused or withdrawn before
    /// @throws WrongBatchState if the plan has been made
    @Transactional
    public Application withdraw(UUID id, String reason) {
        var application = get(id);
        requireSelf(application.officerId());
        batches.lock(application.batchId(), OPEN);
        if (EnumSet.of(State.REFUSED, State.WITHDRAWN).contains(get(id).state())) {
            throw new AlreadyDecided(get(id));
        }
        store.withdraw(id, reason, clock.instant());
        rankings.remove(application.batchId(), application.officerId());
        return get(id);
    }

    /// The applications that the asker may see: personnel all, a branch its own, a station those selected, an officer
    /// their own. Marks are for personnel.
    @Transactional(readOnly = true)
    public List<Application> list(UUID batch) {
        return store.list(batch);
    }

    @Transactional(readOnly = true)
    public Optional<Application> find(UUID batch, UUID officer) {
        return store.find(batch, officer);
    }

    /// @throws NotFound if there is none, or the asker may not see it
    @Transactional(readOnly = true)
    public Application get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("application", id));
    }

    private static void requireAgreed(Application application) {
        if (application.state() == State.NOMINATED) {
            throw new NotAgreedYet(application);
        }
    }

    private void requireSelf(UUID officer) {
        if (actors.current() instanceof Person person && !officer.equals(person.officer())) {
            throw new NotForYou("officer", officer);
        }
    }

    private void requireBranch(Application application) {
        if (actors.current() instanceof Person person && !application.branchId().equals(person.branch())) {
            throw new NotForYou("application", application.id());
        }
    }
}
