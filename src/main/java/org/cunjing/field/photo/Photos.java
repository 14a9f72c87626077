package org.cunjing.field.photo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.access.ReadLog;
import org.cunjing.casework.EntryHead;
import org.cunjing.casework.Ledgers;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Photos of entries: each stored once, shown one at a time, each look noted.
@Service
class Photos {

    static final int MOST = 12;
    private static final String TASK = "photo";

    private final PhotoStore store;
    private final Ledgers ledgers;
    private final ReadLog looks;
    private final Actors actors;
    private final Clock clock;

    Photos(PhotoStore store, Ledgers ledgers, ReadLog looks, Actors actors, Clock clock) {
        this.store = store;
        this.ledgers = ledgers;
        this.looks = looks;
        this.actors = actors;
        this.clock = clock;
    }

    /// @param isNew false: it has been there since an earlier try
    record Kept(Photo photo, boolean isNew) {}

    /// Adds a photo to an entry of one's own, also after the village has changed hands. The picture of a document for a
    /// matter that is over is noted and not kept.
    ///
    /// @throws NotFound if the officer has written no such entry
    /// @throws IdUsedOtherwise if the id stands for another photo
    /// @throws PhotoNotPossible if it is no picture, too large, or one too many
    @Transactional
    public Kept keep(UUID id, UUID entry, boolean document, byte[] file) {
        var officer = actors.requireOfficer();
        var own = asApplication(() -> ledgers.get(entry).head());
        if (!own.officerId().equals(officer)) {
            throw new NotFound("entry", entry);
        }
        return actors.person().sees(own.villageId())
                ? add(id, own, document, file)
                : asApplication(() -> add(id, own, document, file));
    }

    private Kept add(UUID id, EntryHead entry, boolean document, byte[] file) {
        var hash = hash(file);
        var known = store.find(id);
        if (known.isPresent()) {
            return same(known.get(), entry, hash);
        }
        if (store.ofEntry(entry.id()).size() >= MOST) {
            throw PhotoNotPossible.tooMany(MOST);
        }
        var drawn = Redrawn.of(file);
        var now = clock.instant();
        var photo = new Photo(
                id,
                entry.id(),
                entry.villageId(),
                entry.officerId(),
                hash,
                drawn.width(),
                drawn.height(),
                document,
                now,
                document && !DocumentPhotos.needs(entry) ? now : null);
        if (!store.add(photo, drawn.jpeg())) {
            return same(store.find(id).orElseThrow(() -> new IdUsedOtherwise(id)), entry, hash);
        }
        return new Kept(photo, true);
    }

    private static Kept same(Photo known, EntryHead entry, String hash) {
        if (!known.entryId().equals(entry.id()) || !known.hash().equals(hash)) {
            throw new IdUsedOtherwise(known.id());
        }
        return new Kept(known, false);
    }

    /// @throws NotFound if the entry is not in reach
    @Transactional(readOnly = true)
    public List<Photo> ofEntry(UUID entry) {
        return store.ofEntry(ledgers.get(entry).head().id());
    }

    /// Shows a photo, and notes who looked.
    ///
    /// @throws PhotoDeleted if it showed a document of a matter that is over
    /// @throws NotFound if there is none in reach
    @Transactional
    public byte[] look(UUID id) {
        var photo = store.find(id).orElseThrow(() -> new NotFound("photo", id));
        actors.requireVillage(photo.villageId());
        if (photo.deletedAt() != null) {
            throw new PhotoDeleted(photo.deletedAt());
        }
        looks.looked(PhotoStore.TABLE, id, PhotoStore.COLUMN, "entry");
        return store.open(id);
    }

    private <T> T asApplication(Supplier<T> work) {
        return actors.as(new Application(actors.bureau(), TASK), work);
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
