package org.cunjing.community.call;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Is over, was cancelled, or what was asked comes at the wrong time: nobody checks out before it began.
public final class CallNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    CallNotOpen(UUID call) {
        super(Kind.CONFLICT, "call-not-open", Map.of(), "Call %s is not open for this.".formatted(call));
    }
}
