package org.cunjing.casework;

import java.util.UUID;
import org.cunjing.posting.OpenItems;
import org.springframework.stereotype.Component;

/// Opinions, disputes, hazards and services that wait for something: at a handover they get a new owner.
@Component
class OpenEntries implements OpenItems {

    private final EntryStore store;

    OpenEntries(EntryStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "ledger-entry";
    }

    @Override
    public int count(UUID village, UUID officer) {
        return store.countOpen(village, officer);
    }

    @Override
    public int moveTo(UUID village, UUID from, UUID to) {
        return store.moveOpen(village, from, to);
    }
}
