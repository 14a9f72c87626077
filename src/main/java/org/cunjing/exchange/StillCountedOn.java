package org.cunjing.exchange;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The import cannot be undone: somebody counts on its rows already, or they were changed since.
public final class StillCountedOn extends Refusal {

    private static final long serialVersionUID = 1L;

    StillCountedOn(UUID id, int rows) {
        super(
                Kind.CONFLICT,
                "still-counted-on",
                Map.of("rows", rows),
                "Import %s has %d rows in use.".formatted(id, rows));
    }
}
