package org.cunjing.dispatch.kit;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The posting is not in force today, so nobody can be given anything for it.
public final class NotServedNow extends Refusal {

    private static final long serialVersionUID = 1L;

    NotServedNow(UUID posting) {
        super(
                Kind.CONFLICT,
                "not-served-now",
                Map.of("posting", posting),
                "Posting %s is not in force today.".formatted(posting));
    }
}
