package org.cunjing.posting.handover;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.posting.HandoverLock;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.OpenItems;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keys, cards, equipment, groups, access and promises of a village. They go to the successor like open work.
@Service
class HeldThings implements OpenItems {

    static final String KIND = "held-thing";

    private final HeldThingStore store;
    private final Postings postings;
    private final HandoverLock handovers;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    HeldThings(
            HeldThingStore store, Postings postings, HandoverLock handovers, Actors actors, Clock clock, ZoneId zone) {
        this.store = store;
        this.postings = postings;
        this.handovers = handovers;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    record NewThing(
            UUID id,
            UUID village,
            HeldThing.Kind kind,
            String words,
            LocalDate since,
            @Nullable LocalDate dueOn) {}

    /// Notes a thing. Whoever answers for the village keeps it, without such an officer the one who notes it. The same
    /// again is the same thing.
    ///
    /// @throws Faulty if the words name a person by number, or the day lies ahead
    @Transactional
    HeldThing note(NewThing wanted) {
        handovers.shareOwn(wanted.village());
        var officer = actors.requireOfficer();
        var known = store.find(wanted.id());
        if (known.isPresent()) {
            return known.get();
        }
        check(wanted);
        var keeper = postings.responsibleFor(wanted.village(), today())
                .map(Posting::officerId)
                .orElse(officer);
        store.add(
                new HeldThing(
                        wanted.id(),
                        wanted.village(),
                        keeper,
                        wanted.kind(),
                        wanted.words(),
                        wanted.since(),
                        wanted.dueOn()),
                Mark.of(actors.current(), clock.instant()));
        return store.find(wanted.id()).orElseThrow(() -> new NotFound("held-thing", wanted.id()));
    }

    /// It was given back, closed or kept.
    ///
    /// @throws NotFound if it is not in reach or settled already
    @Transactional
    void settle(UUID id, @Nullable String note) {
        var thing = store.find(id).orElseThrow(() -> new NotFound("held-thing", id));
        handovers.shareOwn(thing.villageId());
        requireNamesNobody("note", note == null ? "" : note);
        if (!store.settle(id, today(), actors.current().signature(), note)) {
            throw new NotFound("held-thing", id);
        }
    }

    /// What is held within reach, promises with a day first.
    @Transactional(readOnly = true)
    List<HeldThing> list() {
        return store.list();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenItem> list(UUID village, UUID officer) {
        return store.listOf(village, officer).stream()
                .map(thing -> new OpenItem(thing.id(), thing.words(), thing.dueOn()))
                .toList();
    }

    /// A key is no work; a promise is.
    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Integer> countByVillage() {
        return store.list().stream()
                .filter(thing -> thing.kind() == HeldThing.Kind.PROMISE)
                .collect(groupingBy(HeldThing::villageId, summingInt(_ -> 1)));
    }

    @Override
    @Transactional
    public void hold(UUID village, UUID officer) {
        store.lockOf(village, officer);
    }

    @Override
    @Transactional
    public int moveTo(UUID village, UUID from, UUID to) {
        return store.move(village, from, to);
    }

    private void check(NewThing wanted) {
        requireNamesNobody("words", wanted.words());
        if (wanted.since().isAfter(today())) {
            throw new Faulty(List.of(new Fault("since", "out-of-range")));
        }
        var due = wanted.dueOn();
        if (due != null && due.isBefore(wanted.since())) {
            throw new Faulty(List.of(new Fault("dueOn", "out-of-range")));
        }
    }

    static void requireNamesNobody(String field, String text) {
        PersonalText.find(text).ifPresent(found -> {
            throw new Faulty(List.of(new Fault(field, found.slug(), Map.of())));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
