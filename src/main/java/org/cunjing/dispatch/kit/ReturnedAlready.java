package org.cunjing.dispatch.kit;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The thing is back already.
public final class ReturnedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    ReturnedAlready(UUID item) {
        super(Kind.CONFLICT, "returned-already", Map.of("item", item), "Item %s is back.".formatted(item));
    }
}
