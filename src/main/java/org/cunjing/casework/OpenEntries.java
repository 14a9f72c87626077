package org.cunjing.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.OpenItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

    /// By their number: the title of an entry repeats what somebody said.
    @Override
    @Transactional(readOnly = true)
    public List<OpenItem> list(UUID village, UUID officer) {
        return store.listOpen(village, officer).stream()
                .map(entry -> new OpenItem(entry.id(), entry.year() + "-" + entry.number(), entry.dueOn()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Integer> countByVillage() {
        return store.countOpenByVillage();
    }

    @Override
    @Transactional
    public void hold(UUID village, UUID officer) {
        store.lockOpen(village, officer);
    }

    @Override
    @Transactional
    public int moveTo(UUID village, UUID from, UUID to) {
        return store.moveOpen(village, from, to);
    }
}
