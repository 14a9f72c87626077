package org.cunjing.posting.selection;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actor;
import org.cunjing.access.Actors;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.selection.Application.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Selects by merit among those who were recommended and marked, once the call is closed.
@Service
public class Panel {

    private static final Set<Batch.State> FILLING = EnumSet.of(Batch.State.SELECTING, Batch.State.RANKING);

    private final ApplicationStore store;
    private final Applications applications;
    private final Batches batches;
    private final Actors actors;
    private final Clock clock;

    Panel(ApplicationStore store, Applications applications, Batches batches, Actors actors, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.batches = batches;
        this.actors = actors;
        this.clock = clock;
    }

    /// @throws NotSelectable without recommendation or with fewer than two marks
    /// @throws QuotaExceeded if the batch is full
    @Transactional
    public Application select(UUID id) {
        Personnel.require(actors);
        var batch = batches.lock(applications.get(id).batchId(), Batch.State.SELECTING);
        var application = applications.get(id);
        if (!application.selectable()) {
            throw new NotSelectable(application, Applications.ASSESSORS);
        }
        requireRoom(batch, store.list(batch.id()));
        store.select(id, clock.instant());
        return applications.get(id);
    }

    /// Fills what is left of the quota with the first of the reserve. All of them or none. While wishes are
    /// handed in, so are the places of those who withdrew.
    ///
    /// @return how many were selected
    /// @throws QuotaExceeded if the batch is full
    @Transactional
    public int selectBest(UUID batchId) {
        Personnel.require(actors);
        var batch = batches.lock(batchId, FILLING);
        var all = store.list(batchId);
        var best = inOrder(batch, all).stream().limit(requireRoom(batch, all)).toList();
        best.forEach(one -> store.select(one.id(), clock.instant()));
        return best.size();
    }

    /// Who could be selected and is not, the next to be called up first: by merit, between equals by the lot.
    @Transactional(readOnly = true)
    public List<Application> reserve(UUID batch) {
        Personnel.require(actors);
        return inOrder(batches.get(batch), store.list(batch));
    }

    /// How many have marked each application; not how.
    @Transactional(readOnly = true)
    Map<UUID, Integer> marks(UUID batch) {
        Personnel.require(actors);
        return actors.as(new Actor.Application(actors.bureau(), "count-marks"), () -> store.marks(batch));
    }

    private static List<Application> inOrder(Batch batch, List<Application> all) {
        var lot = batch.lot();
        return lot == null // the call is not closed: there is no order yet
                ? List.of()
                : MeritOrder.of(all.stream().filter(Application::selectable).toList(), lot);
    }

    /// Puts somebody selected back among the recommended, until the wishes are asked for.
    @Transactional
    public Application unselect(UUID id) {
        Personnel.require(actors);
        batches.lock(applications.get(id).batchId(), Batch.State.SELECTING);
        store.unselect(id);
        return applications.get(id);
    }

    private static long requireRoom(Batch batch, List<Application> all) {
        long selected =
                all.stream().filter(one -> one.state() == State.SELECTED).count();
        if (selected >= batch.quota()) {
            throw new QuotaExceeded(batch.quota());
        }
        return batch.quota() - selected;
    }
}
