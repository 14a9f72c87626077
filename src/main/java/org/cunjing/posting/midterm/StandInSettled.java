package org.cunjing.posting.midterm;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The change is past this step, or has no such step.
public final class StandInSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    StandInSettled(StandIn.State state) {
        super(Kind.CONFLICT, "stand-in-settled", Map.of("state", state), "The change stands at %s.".formatted(state));
    }
}
