package org.cunjing.casework;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Violence at home is never mediated: there are a written warning and the court's protection order.
public final class ViolenceNotMediated extends Refusal {

    private static final long serialVersionUID = 1L;

    ViolenceNotMediated() {
        super(Kind.INVALID, "violence-not-mediated", Map.of(), "A dispute with violence cannot be mediated.");
    }
}
