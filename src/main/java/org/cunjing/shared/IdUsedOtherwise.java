package org.cunjing.shared;

import java.util.Map;
import java.util.UUID;

/// The client sends the same id with other content: it stands for something else already.
public final class IdUsedOtherwise extends Refusal {

    private static final long serialVersionUID = 1L;

    public IdUsedOtherwise(UUID id) {
        super(Kind.CONFLICT, "id-used-otherwise", Map.of(), "Id %s is used otherwise.".formatted(id));
    }
}
