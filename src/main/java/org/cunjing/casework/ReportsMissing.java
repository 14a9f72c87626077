package org.cunjing.casework;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// A dispute is closed once committee and station both know of it.
public final class ReportsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    ReportsMissing() {
        super(Kind.CONFLICT, "reports-missing", Map.of(), "Committee and station must both have been told.");
    }
}
