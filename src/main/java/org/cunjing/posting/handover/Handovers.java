package org.cunjing.posting.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.DutyHandedOver;
import org.cunjing.posting.HandoverLock;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.Personnel;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Moves everything open in a village to the next officer and writes the receipt. Nothing open is ever without owner.
/// Whoever calls has taken the villages with [#lock] before looking at them.
@Service
public class Handovers {

    private final OpenWork work;
    private final HandoverLock lock;
    private final HandoverStore store;
    private final SignatureStore packs;
    private final Villages villages;
    private final Officers officers;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;
    private final ApplicationEventPublisher events;

    Handovers(
            OpenWork work,
            HandoverLock lock,
            HandoverStore store,
            SignatureStore packs,
            Villages villages,
            Officers officers,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ZoneId zone,
            ApplicationEventPublisher events) {
        this.work = work;
        this.lock = lock;
        this.store = store;
        this.packs = packs;
        this.villages = villages;
        this.officers = officers;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
        this.events = events;
    }

    /// @param round null: outside a renewal round
    /// @throws IllegalStateException if a kind loses something or keeps something back; nothing is moved then
    @Transactional(propagation = Propagation.MANDATORY)
    public Handover handOver(@Nullable UUID round, UUID village, UUID from, UUID to) {
        return move(round, village, from, to, false);
    }

    /// As [#handOver], for a batch that begins on a day. Before that day the predecessor still has the village and its
    /// work.
    @Transactional(propagation = Propagation.MANDATORY)
    public void succeed(UUID village, UUID from, UUID to, LocalDate firstDay) {
        if (!firstDay.isAfter(LocalDate.now(clock.withZone(zone)))) {
            move(null, village, from, to, false);
        }
    }

    /// Takes villages for a handover; work that is on its way there is waited for, and new work waits.
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<UUID> taken) {
        lock.take(taken);
    }

    /// Gives the open work of a village that nobody takes to the leader of the station's squad, who keeps it until
    /// somebody does.
    ///
    /// @return empty if there is neither a leader nor open work
    /// @throws NobodyTakesOver if there is open work and no leader
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Handover> giveToStation(@Nullable UUID round, UUID village, UUID from) {
        var keeper = keeperOf(village);
        if (keeper.isEmpty() && !work.isEmpty(village, from)) {
            throw new NobodyTakesOver(village);
        }
        return keeper.map(to -> move(round, village, from, to, true));
    }

    /// Who keeps the open work of a village without an officer.
    @Transactional(readOnly = true)
    public Optional<UUID> keeperOf(UUID village) {
        return officers.squadLeaderOf(villages.get(village).stationId()).map(leader -> leader.id());
    }

    /// What is open for an officer in a village by kind, for personnel.
    @Transactional(readOnly = true)
    public Map<String, List<OpenItem>> openWork(UUID village, UUID officer) {
        Personnel.require(actors);
        return work.list(village, officer);
    }

    /// Receipts of a round within reach, in the order in which they were written.
    @Transactional(readOnly = true)
    public List<Handover> list(UUID round) {
        return store.listOfRound(round);
    }

    /// The latest receipts within reach, of rounds and others.
    @Transactional(readOnly = true)
    public List<Handover> list() {
        return store.listLatest();
    }

    private Handover move(@Nullable UUID round, UUID village, UUID from, UUID to, boolean custody) {
        var moved = work.move(village, from, to);
        var receipt = new Handover(
                ids.next(), round, village, from, to, custody, clock.instant(), moved.before(), moved.after());
        store.add(receipt);
        packs.addPack(receipt.id(), moved.pack());
        events.publishEvent(new DutyHandedOver(actors.bureau(), village, from, to));
        return receipt;
    }
}
