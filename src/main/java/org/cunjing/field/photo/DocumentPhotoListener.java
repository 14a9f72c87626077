package org.cunjing.field.photo;

import org.cunjing.access.Actors;
import org.cunjing.casework.EntryMoved;
import org.cunjing.casework.EntryVoided;
import org.cunjing.territory.Bureaus;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Hears when a matter is over, and looks once an hour by itself. To hear it twice deletes nothing twice.
@Component
class DocumentPhotoListener {

    private static final String TASK = "document-photos";

    private final DocumentPhotos photos;
    private final Bureaus bureaus;
    private final Actors actors;

    DocumentPhotoListener(DocumentPhotos photos, Bureaus bureaus, Actors actors) {
        this.photos = photos;
        this.bureaus = bureaus;
        this.actors = actors;
    }

    @ApplicationModuleListener
    void on(EntryMoved event) {
        actors.asApplication(event.bureau(), TASK, () -> photos.deleteIfOver(event.entry()));
    }

    @ApplicationModuleListener
    void on(EntryVoided event) {
        actors.asApplication(event.bureau(), TASK, () -> photos.deleteIfOver(event.entry()));
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void look() {
        bureaus.codes().forEach(bureau -> actors.asApplication(bureau, TASK, photos::deleteDue));
    }
}
