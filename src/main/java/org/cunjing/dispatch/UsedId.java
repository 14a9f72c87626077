package org.cunjing.dispatch;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The id of the form stands for something else already.
public final class UsedId extends Refusal {

    private static final long serialVersionUID = 1L;

    UsedId(UUID id) {
        super(Kind.CONFLICT, "id-used-otherwise", Map.of(), "Id %s is used otherwise.".formatted(id));
    }
}
