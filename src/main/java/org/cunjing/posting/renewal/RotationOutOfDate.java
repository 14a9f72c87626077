package org.cunjing.posting.renewal;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Somebody else answers for a village since the plan was made.
public final class RotationOutOfDate extends Refusal {

    private static final long serialVersionUID = 1L;

    RotationOutOfDate(UUID village) {
        super(
                Kind.CONFLICT,
                "rotation-out-of-date",
                Map.of("village", village),
                "Village %s has changed hands since.".formatted(village));
    }
}
