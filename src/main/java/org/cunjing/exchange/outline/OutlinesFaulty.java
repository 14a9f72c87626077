package org.cunjing.exchange.outline;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Some features cannot be taken over, and then none is.
public final class OutlinesFaulty extends Refusal {

    private static final long serialVersionUID = 1L;

    OutlinesFaulty(long faults) {
        super(Kind.INVALID, "outlines-faulty", Map.of("count", faults), "%d features are faulty.".formatted(faults));
    }
}
