package org.cunjing.resident;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// One address asks more often than a person would.
public final class TooManyTries extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyTries() {
        super(Kind.CONFLICT, "too-many-tries", Map.of(), "Too many requests from one address.");
    }
}
