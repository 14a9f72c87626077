package org.cunjing.dispatch;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Work without a basis is not ordered.
public final class BasisMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    BasisMissing(UUID order) {
        super(Kind.INVALID, "basis-missing", Map.of(), "Work order %s has no basis.".formatted(order));
    }
}
