package org.cunjing.posting.selection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.cunjing.access.Actors;
import org.cunjing.posting.Duty;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rounds of the programme and where each of them stands.
@Service
public class Batches {

    private static final int SEED_BYTES = 8;

    private final BatchStore store;
    private final Postings postings;
    private final Villages villages;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final RandomGenerator random;

    Batches(
            BatchStore store,
            Postings postings,
            Villages villages,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            RandomGenerator random) {
        this.store = store;
        this.postings = postings;
        this.villages = villages;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.random = random;
    }

    /// Opens the call. Criteria and the seed of the lot are fixed from now on.
    @Transactional
    public Batch open(int quota, LocalDate firstDay, String criteria) {
        Personnel.require(actors);
        var seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        var batch = new Batch(
                ids.next(),
                store.nextNumber(),
                quota,
                firstDay,
                criteria,
                HexFormat.of().formatHex(seed),
                Batch.State.APPLYING,
                clock.instant(),
                null);
        store.add(batch);
        return batch;
    }

    @Transactional(readOnly = true)
    public List<Batch> list() {
        return store.list();
    }

    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    public Batch get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("batch", id));
    }

    /// Ends the call: from now on those selected and the stations rank each other, sealed.
    ///
    /// @throws WrongBatchState if it was ended before
    @Transactional
    public Batch startRanking(UUID id) {
        Personnel.require(actors);
        lock(id, Batch.State.APPLYING);
        store.move(id, Batch.State.RANKING);
        return get(id);
    }

    /// The villages without an officer of their own on the first day of the term, by station: its places in the batch.
    @Transactional(readOnly = true)
    public Map<UUID, List<Village>> openVillages(UUID id) {
        var day = get(id).firstDay();
        var owned = postings.listOn(day).stream()
                .filter(posting -> posting.duty() != Duty.SHARED)
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
        var batch = store.lock(id).orElseThrow(() -> new NotFound("batch", id));
        if (batch.state() != needed) {
            throw new WrongBatchState(id, needed, batch.state());
        }
        return batch;
    }
}
