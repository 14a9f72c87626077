package org.cunjing.grid.linkage;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Only open reports of one centre in one village can be the same matter.
public final class CannotMerge extends Refusal {

    private static final long serialVersionUID = 1L;

    CannotMerge(UUID event) {
        super(Kind.INVALID, "cannot-merge", Map.of(), "Event %s cannot take this step.".formatted(event));
    }
}
