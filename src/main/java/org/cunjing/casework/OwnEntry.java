package org.cunjing.casework;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Nobody verifies their own work.
public final class OwnEntry extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnEntry() {
        super(Kind.FORBIDDEN, "own-entry", Map.of(), "An officer cannot verify an entry of their own.");
    }
}
