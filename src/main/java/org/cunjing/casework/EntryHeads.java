package org.cunjing.casework;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Heads of entries for those who keep a copy of them: all of some villages, page by page, or those that changed.
@Service
public class EntryHeads {

    /// What open pages are told when an entry is new or has changed.
    public static final Set<String> TOLD =
            Set.of("entry-recorded", "entry-verified", "entry-moved", "entry-voided", "hazard-found");

    private final EntryStore store;

    EntryHeads(EntryStore store) {
        this.store = store;
    }

    /// Those of the entries that lie in these villages.
    @Transactional(readOnly = true)
    public List<EntryHead> find(Collection<UUID> ids, Collection<UUID> villages) {
        return ids.isEmpty() ? List.of() : store.listByIds(ids, villages);
    }

    /// In the order of their ids.
    ///
    /// @param after the last id of the page before; null: from the beginning
    @Transactional(readOnly = true)
    public List<EntryHead> page(Collection<UUID> villages, @Nullable UUID after, int limit) {
        return store.listAfter(villages, after == null ? new UUID(0, 0) : after, limit);
    }
}
