package org.cunjing.grant;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Somebody has decided about the grant already, or it is over.
public final class GrantMovedOn extends Refusal {

    private static final long serialVersionUID = 1L;

    GrantMovedOn(UUID grant) {
        super(Kind.CONFLICT, "grant-moved-on", Map.of(), "Grant %s is at another step.".formatted(grant));
    }
}
