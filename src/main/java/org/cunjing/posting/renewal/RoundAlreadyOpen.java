package org.cunjing.posting.renewal;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The batch has a round that is not confirmed yet.
public final class RoundAlreadyOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    RoundAlreadyOpen(UUID batch) {
        super(
                Kind.CONFLICT,
                "round-already-open",
                Map.of("batch", batch),
                "Batch %s has an open round.".formatted(batch));
    }
}
