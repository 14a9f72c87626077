package org.cunjing.posting.selection;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// An officer applies to a batch once.
public final class AlreadyApplied extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyApplied(UUID officer, UUID batch) {
        super(
                Kind.CONFLICT,
                "already-applied",
                Map.of("batch", batch),
                "Officer %s has applied to batch %s before.".formatted(officer, batch));
    }
}
