package org.cunjing.casework.material;

import org.cunjing.access.Actors;
import org.cunjing.casework.EntryKind;
import org.cunjing.casework.EntryVoided;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// A session that was voided handed out nothing.
@Component
class MaterialListener {

    private final Materials materials;
    private final Actors actors;

    MaterialListener(Materials materials, Actors actors) {
        this.materials = materials;
        this.actors = actors;
    }

    @ApplicationModuleListener
    void on(EntryVoided event) {
        if (event.kind() == EntryKind.PUBLICITY_SESSION) {
            actors.asApplication(
                    event.bureau(), "materials", () -> materials.undo(event.entry(), "VOIDED " + event.entry()));
        }
    }
}
