package org.cunjing.posting.renewal;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The round is past this step.
public final class RoundNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    RoundNotOpen(Round.State state) {
        super(Kind.CONFLICT, "round-not-open", Map.of("state", state), "The round stands at %s.".formatted(state));
    }
}
