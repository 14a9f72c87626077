package org.cunjing.grant;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The grant has ended, was revoked, or has not begun: there are no data without one.
public final class GrantNotInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    GrantNotInForce(UUID grant) {
        super(Kind.FORBIDDEN, "grant-not-in-force", Map.of(), "Grant %s is not in force.".formatted(grant));
    }
}
