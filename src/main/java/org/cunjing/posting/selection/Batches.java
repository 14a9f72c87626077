package org.cunjing.posting.selection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actor;
import org.cunjing.access.Actors;
import org.cunjing.posting.Duty;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rounds of the programme and where each of them stands.
@Service
public class Batches {

    private final BatchStore store;
    private final Postings postings;
    private final Villages villages;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    Batches(
            BatchStore store,
            Postings postings,
            Villages villages,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.postings = postings;
        this.villages = villages;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// Opens the call.
    ///
    /// @throws DeadlinePassed if its last day is over already
    @Transactional
    public Batch open(Call call) {
        requireNotOver(call.applyBy());
        return add(call, Batch.State.APPLYING);
    }

    /// Takes over a round that was brought to its end before the system came.
    @Transactional
    public Batch takeOver(int quota, LocalDate firstDay, String criteria) {
        return add(new Call(quota, firstDay, criteria, null, null), Batch.State.CONFIRMED);
    }

    private Batch add(Call call, Batch.State state) {
        Personnel.require(actors);
        var batch = new Batch(ids.next(), store.nextNumber(), call, null, state, null, clock.instant(), null);
        store.add(batch);
        return batch;
    }

    @Transactional(readOnly = true)
    public List<Batch> list() {
        return store.list();
    }

    /// How far each batch has come, by id; for personnel.
    @Transactional(readOnly = true)
    Map<UUID, BatchTally> tallies() {
        Personnel.require(actors);
        return actors.as(
                new Actor.Application(actors.bureau(), "batch-tallies"), store::tallies); // others' marks are counted
    }

    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    public Batch get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("batch", id));
    }

    /// Closes the call: nobody applies or marks any more, the marks are open, and the lot decides between equals.
    ///
    /// @param lot what the source named in the call has given
    /// @throws CallStillOpen before its last day
    @Transactional
    public Batch close(UUID id, String lot) {
        Personnel.require(actors);
        @Nullable LocalDate applyBy = lock(id, Batch.State.APPLYING).call().applyBy();
        if (applyBy != null && today().isBefore(applyBy)) {
            throw new CallStillOpen(applyBy);
        }
        store.close(id, lot.strip());
        return get(id);
    }

    /// Ends the selection: until the last day those selected and the stations rank each other, sealed.
    ///
    /// @throws WrongBatchState if it was ended before
    @Transactional
    public Batch startRanking(UUID id, LocalDate rankBy) {
        Personnel.require(actors);
        lock(id, Batch.State.SELECTING);
        requireNotOver(rankBy);
        store.startRanking(id, rankBy);
        return get(id);
    }

    /// Whether officers may still apply, and be nominated.
    public boolean takesApplications(Batch batch) {
        @Nullable LocalDate applyBy = batch.call().applyBy();
        return batch.state() == Batch.State.APPLYING && (applyBy == null || !today().isAfter(applyBy));
    }

    /// @throws DeadlinePassed if the day is over
    void requireNotOver(@Nullable LocalDate lastDay) {
        if (lastDay != null && today().isAfter(lastDay)) {
            throw new DeadlinePassed(lastDay);
        }
    }

    /// @throws WishesStillComing if somebody is missing whose last day is still to come
    void requireAllIn(Batch batch, int missing) {
        @Nullable LocalDate rankBy = batch.rankBy();
        if (missing > 0 && rankBy != null && today().isBefore(rankBy)) {
            throw new WishesStillComing(missing, rankBy);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// The day its postings begin: the first day of the term, or the day of confirmation if that is later, since
    /// nobody comes to answer for days gone by.
    LocalDate startOf(Batch batch) {
        @Nullable Instant confirmedAt = batch.confirmedAt();
        var decided = confirmedAt == null ? today() : LocalDate.ofInstant(confirmedAt, zone);
        boolean takenOver = confirmedAt == null && batch.state() == Batch.State.CONFIRMED;
        return takenOver || decided.isBefore(batch.firstDay()) ? batch.firstDay() : decided;
    }

    /// The villages without an officer of their own on the day its postings begin, by station: its places in the batch.
    @Transactional(readOnly = true)
    public Map<UUID, List<Village>> openVillages(UUID id) {
        return openVillages(get(id));
    }

    /// Needs a transaction that is open.
    Map<UUID, List<Village>> openVillages(Batch batch) {
        var day = startOf(batch);
        var owned = postings.listOn(day).stream()
                .filter(posting -> posting.duty() != Duty.SHARED)
                .filter(posting -> !batch.id().equals(posting.batchId())) // what it filled, it has offered
                .map(Posting::villageId)
                .collect(Collectors.toSet());
        var open = new TreeMap<UUID, List<Village>>();
        for (var village : villages.listOn(day)) {
            if (!owned.contains(village.id())) {
                open.computeIfAbsent(village.stationId(), _ -> new ArrayList<>())
                        .add(village);
            }
        }
        return open;
    }

    /// Takes the batch in hand for a change; others wait.
    ///
    /// @throws WrongBatchState if it is at another step
    Batch lock(UUID id, Batch.State needed) {
        return lock(id, Set.of(needed));
    }

    /// As [#lock(UUID, Batch.State)] where several steps will do.
    Batch lock(UUID id, Set<Batch.State> needed) {
        var batch = store.lock(id).orElseThrow(() -> new NotFound("batch", id));
        if (!needed.contains(batch.state())) {
            throw new WrongBatchState(id, batch.state());
        }
        return batch;
    }
}
