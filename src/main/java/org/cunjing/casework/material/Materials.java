package org.cunjing.casework.material;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actor.Visitor;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Materials in stock and out. Nothing leaves a place that is not there, and nothing that was written is changed.
@Service
public class Materials {

    private static final int MOST_MOVES = 500;

    private final MaterialStore store;
    private final StockPlaces places;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    Materials(MaterialStore store, StockPlaces places, Actors actors, Uuid7 ids, Clock clock, ZoneId zone) {
        this.store = store;
        this.places = places;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    @Transactional(readOnly = true)
    List<Material> list() {
        return store.list();
    }

    /// Of places whose moves the actor sees all of; a part would add up to something else.
    @Transactional(readOnly = true)
    List<Stock> stock() {
        return store.stock().stream()
                .filter(stock -> places.isSeen(stock.place()))
                .toList();
    }

    @Transactional(readOnly = true)
    List<MaterialMove> moves() {
        return store.moves(MOST_MOVES);
    }

    /// Lists a new kind of material; the same again is the same.
    @Transactional
    public UUID add(UUID id, String title, @Nullable String topic) {
        requireOffice();
        PersonalNumberInText.refuse(title);
        if (!store.add(new Material(id, title, topic, today(), null))
                && !get(id).title().equals(title)) {
            throw new IdUsedOtherwise(id);
        }
        return id;
    }

    /// Is issued no more; what lies somewhere may still be handed out.
    @Transactional
    void retire(UUID id) {
        requireOffice();
        get(id);
        store.retire(id, today());
    }

    /// Notes copies that came from the printer or another authority.
    @Transactional
    public MaterialMove receive(UUID id, UUID material, StockPlace target, int copies) {
        places.requireKeeper(target);
        requireInUse(material);
        return book(id, material, MaterialMove.Kind.RECEIVED, copies, null, target, null);
    }

    /// Notes copies that go from one place to another.
    ///
    /// @throws StockTooLow if fewer lie there
    @Transactional
    public MaterialMove issue(UUID id, UUID material, StockPlace source, StockPlace target, int copies) {
        places.requireKeeper(source);
        places.requireBelow(source, target);
        requireInUse(material);
        return book(id, material, MaterialMove.Kind.ISSUED, copies, source, target, null);
    }

    /// Books what a session handed out of its village's stock; once for each entry.
    ///
    /// @throws NotFound if there is no such material
    /// @throws StockTooLow if fewer copies lie in the village
    @Transactional
    public void handOut(UUID entry, UUID village, UUID material, int copies) {
        get(material);
        book(ids.next(), material, MaterialMove.Kind.HANDED_OUT, copies, StockPlace.village(village), null, entry);
    }

    /// Takes a move back: the same copies the other way, for a reason. Right figures are written anew.
    ///
    /// @throws MoveTakenBack if that was done, or it is for the entry to do
    /// @throws StockTooLow if the copies have gone on already
    @Transactional
    MaterialMove takeBack(UUID id, String reason) {
        var move = store.find(id).orElseThrow(() -> new NotFound("material-move", id));
        PersonalNumberInText.refuse(reason);
        if (move.kind() == MaterialMove.Kind.COUNTER
                || move.kind() == MaterialMove.Kind.HANDED_OUT
                || move.corrected()) {
            throw new MoveTakenBack(id);
        }
        var keeper = move.source() == null ? move.target() : move.source();
        if (keeper != null) {
            places.requireKeeper(keeper);
        }
        return counter(move, reason);
    }

    /// What a voided session handed out lies in the village again.
    @Transactional
    void undo(UUID entry, String reason) {
        store.findByEntry(entry).filter(move -> !move.corrected()).ifPresent(move -> counter(move, reason));
    }

    private MaterialMove counter(MaterialMove move, String reason) {
        var back = new MaterialMove(
                ids.next(),
                move.materialId(),
                MaterialMove.Kind.COUNTER,
                move.copies(),
                move.target(),
                move.source(),
                move.entryId(),
                move.id(),
                reason,
                today(),
                Mark.of(actors.current(), clock.instant()),
                false);
        take(back);
        if (!store.add(back)) {
            throw new MoveTakenBack(move.id());
        }
        return back;
    }

    private MaterialMove book(
            UUID id,
            UUID material,
            MaterialMove.Kind kind,
            int copies,
            @Nullable StockPlace source,
            @Nullable StockPlace target,
            @Nullable UUID entry) {
        var known = store.find(id);
        if (known.isPresent()) {
            return known.filter(there ->
                            there.materialId().equals(material) && there.copies() == copies && there.kind() == kind)
                    .orElseThrow(() -> new IdUsedOtherwise(id));
        }
        var mark = Mark.of(actors.current(), clock.instant());
        var move =
                new MaterialMove(id, material, kind, copies, source, target, entry, null, null, today(), mark, false);
        take(move);
        if (!store.add(move)) {
            throw new IdUsedOtherwise(id);
        }
        return move;
    }

    /// Whoever takes from the same place waits, and then counts what is left.
    private void take(MaterialMove move) {
        var source = move.source();
        if (source == null) {
            return;
        }
        store.hold(move.materialId(), source);
        int left = store.stockOf(move.materialId(), source);
        if (left < move.copies()) {
            throw new StockTooLow(move.materialId(), left, move.copies());
        }
    }

    private Material get(UUID id) {
        return store.list().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("material", id));
    }

    private void requireInUse(UUID id) {
        if (get(id).retiredOn() != null) {
            throw new NotFound("material", id);
        }
    }

    private void requireOffice() {
        switch (actors.current()) {
            case Person person when person.role() == Role.BUREAU_OFFICE -> {}
            case Person person -> throw new NotForYou("material", person.account());
            case Application _ -> {}
            case Visitor visitor -> throw new NotForYou("material", visitor.village());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
