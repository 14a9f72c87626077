package org.cunjing.dispatch;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The deputy is the officer, has left, or is away on some of these days too.
public final class DeputyAway extends Refusal {

    private static final long serialVersionUID = 1L;

    DeputyAway(UUID deputy) {
        super(
                Kind.CONFLICT,
                "deputy-away",
                Map.of("deputy", deputy),
                "Officer %s cannot receive for another then.".formatted(deputy));
    }
}
