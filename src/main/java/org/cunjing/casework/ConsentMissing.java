package org.cunjing.casework;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Mediation needs both sides; without them the case is referred.
public final class ConsentMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    ConsentMissing() {
        super(Kind.INVALID, "consent-missing", Map.of(), "One side has not agreed to mediation.");
    }
}
