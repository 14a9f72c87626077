package org.cunjing.dispatch.room;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// What a room issued can be withdrawn for a few seconds only, and not after the officer has accepted it.
public final class TooLateToWithdraw extends Refusal {

    private static final long serialVersionUID = 1L;

    TooLateToWithdraw(UUID order) {
        super(Kind.CONFLICT, "too-late-to-withdraw", Map.of(), "Order %s stands.".formatted(order));
    }
}
