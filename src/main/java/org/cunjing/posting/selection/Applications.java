package org.cunjing.posting.selection;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.selection.Application.State;
import org.cunjing.roster.Officers;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Three steps in order: the officer applies, the branch recommends, the panel selects by merit.
@Service
public class Applications {

    static final int ASSESSORS = 2;

    private final ApplicationStore store;
    private final Batches batches;
    private final Officers officers;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;

    Applications(ApplicationStore store, Batches batches, Officers officers, Actors actors, Uuid7 ids, Clock clock) {
        this.store = store;
        this.batches = batches;
        this.officers = officers;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /// Applies for an officer: themselves, or personnel when a bureau is loaded.
    @Transactional
    public Application apply(UUID batch, UUID officer, String statement) {
        requireSelf(officer);
        batches.lock(batch, Batch.State.APPLYING);
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
                State.APPLIED,
                null,
                clock.instant(),
                Map.of());
        store.add(application);
        return application;
    }

    /// The branch stands behind the application, or says why not. Once.
    @Transactional
    public Application recommend(UUID id, boolean recommended, String reason) {
        var application = get(id);
        requireBranch(application);
        batches.lock(application.batchId(), Batch.State.APPLYING);
        if (get(id).state() != State.APPLIED) {
            throw new AlreadyDecided(get(id));
        }
        store.decide(id, recommended ? State.RECOMMENDED : State.REFUSED, recommended ? null : reason, clock.instant());
        return get(id);
    }

    /// Notes an assessor's mark, in [0, 100]; a later one of the same assessor replaces it.
    @Transactional
    public Application score(UUID id, String assessor, int score) {
        Personnel.require(actors);
        batches.lock(get(id).batchId(), Batch.State.APPLYING);
        store.score(id, assessor, score);
        return get(id);
    }

    /// @throws NotSelectable without recommendation or with fewer than two marks
    /// @throws QuotaExceeded if the batch is full
    @Transactional
    public Application select(UUID id) {
        Personnel.require(actors);
        var batch = batches.lock(get(id).batchId(), Batch.State.APPLYING);
        var application = get(id);
        if (application.state() != State.RECOMMENDED || application.scores().size() < ASSESSORS) {
            throw new NotSelectable(application, ASSESSORS);
        }
        long selected = store.list(batch.id()).stream()
                .filter(one -> one.state() == State.SELECTED)
                .count();
        if (selected >= batch.quota()) {
            throw new QuotaExceeded(batch.quota());
        }
        store.select(id, clock.instant());
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
