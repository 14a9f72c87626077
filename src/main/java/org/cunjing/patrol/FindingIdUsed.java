package org.cunjing.patrol;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The id of the form stands for another finding already.
public final class FindingIdUsed extends Refusal {

    private static final long serialVersionUID = 1L;

    FindingIdUsed(UUID id) {
        super(Kind.CONFLICT, "finding-id-used", Map.of(), "Id %s is used otherwise.".formatted(id));
    }
}
