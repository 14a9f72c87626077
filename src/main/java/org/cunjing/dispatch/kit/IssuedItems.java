package org.cunjing.dispatch.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.dispatch.kit.IssuedItem.Kind;
import org.cunjing.dispatch.kit.IssuedItem.State;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.OpenItems;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register of what was issued and came back. What is still out at a handover stands in the pack that both sign,
/// and
/// the successor keeps it until it is back.
@Service
class IssuedItems implements OpenItems {

    static final String KIND = "issued-item";
    private static final int MOST = 500;

    private final IssuedItemStore store;
    private final Postings postings;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    IssuedItems(IssuedItemStore store, Postings postings, Actors actors, Clock clock, ZoneId zone) {
        this.store = store;
        this.postings = postings;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    record NewItem(UUID id, UUID posting, Kind kind, String words, int pieces) {}

    /// Notes that something was issued today. The same again is the same thing.
    ///
    /// @throws NotServedNow if the posting is not in force
    @Transactional
    IssuedItem issue(NewItem wanted) {
        var posting = postings.get(wanted.posting());
        actors.requireVillage(posting.villageId());
        PersonalNumberInText.refuse(wanted.words());
        boolean serves = postings.responsibleFor(posting.villageId(), today())
                .map(Posting::id)
                .filter(posting.id()::equals)
                .isPresent();
        if (!serves) {
            throw new NotServedNow(posting.id());
        }
        var item = new IssuedItem(
                wanted.id(),
                posting.id(),
                posting.villageId(),
                posting.officerId(),
                posting.officerId(),
                wanted.kind(),
                wanted.words(),
                wanted.pieces(),
                today(),
                actors.person().name(),
                null,
                null,
                null,
                null);
        if (store.add(item, actors.current().signature())) {
            return item;
        }
        return store.find(item.id())
                .filter(known -> isSame(known, item))
                .orElseThrow(() -> new IdUsedOtherwise(item.id()));
    }

    private static boolean isSame(IssuedItem known, IssuedItem item) {
        return known.postingId().equals(item.postingId())
                && known.kind() == item.kind()
                && known.words().equals(item.words())
                && known.pieces() == item.pieces();
    }

    /// Notes that it is back, and how.
    ///
    /// @throws NotFound if there is none in reach
    /// @throws ReturnedAlready if it is back
    @Transactional
    IssuedItem takeBack(UUID id, State state, @Nullable String note) {
        var item = store.find(id).orElseThrow(() -> new NotFound("issued-item", id));
        actors.requireVillage(item.villageId());
        PersonalNumberInText.refuse(note);
        if (!store.takeBack(id, today(), state, actors.person().name(), note)) {
            throw new ReturnedAlready(id);
        }
        return store.find(id).orElseThrow(() -> new NotFound("issued-item", id));
    }

    /// Within reach; what is out first.
    @Transactional(readOnly = true)
    List<IssuedItem> list() {
        return store.list(MOST);
    }

    /// What the signed-in officer has.
    @Transactional(readOnly = true)
    List<IssuedItem> listOwn() {
        return store.listKept(actors.requireOfficer());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenItem> list(UUID village, UUID officer) {
        return store.listOpen(village, officer).stream()
                .map(item -> new OpenItem(item.id(), "%s × %d".formatted(item.words(), item.pieces()), null))
                .toList();
    }

    @Override
    @Transactional
    public void hold(UUID village, UUID officer) {
        store.lockOpen(village, officer);
    }

    @Override
    @Transactional
    public int moveTo(UUID village, UUID from, UUID to) {
        return store.move(village, from, to);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
