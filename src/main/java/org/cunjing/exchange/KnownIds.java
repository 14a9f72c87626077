package org.cunjing.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.NotFound;

/// Ids of the rows of one register, by key.
final class KnownIds {

    private final SheetKind kind;
    private final Map<String, UUID> ids = new HashMap<>();

    KnownIds(SheetKind kind) {
        this.kind = kind;
    }

    KnownIds with(String key, UUID id) {
        ids.putIfAbsent(key, id);
        return this;
    }

    /// @throws NotFound if it has gone meanwhile
    UUID get(String key) {
        var id = ids.get(key);
        if (id == null) {
            throw new NotFound(kind.name(), key.hashCode());
        }
        return id;
    }

    UUID of(Map<String, String> row) {
        return get(kind.keyOf(row));
    }

    /// Which rows somebody counts on, by key.
    Map<String, String> uses(List<SheetRow> rows, RowUses uses, String... besides) {
        var byId = new HashMap<UUID, String>();
        rows.forEach(row -> byId.put(of(row.values()), row.key()));
        var used = new HashMap<String, String>();
        uses.of(byId.keySet(), List.of(besides)).forEach((id, table) -> used.put(byId.getOrDefault(id, ""), table));
        return used;
    }
}
