package org.cunjing.casework;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// A document is collected for somebody only with their written authorisation.
public final class AuthorisationMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    AuthorisationMissing() {
        super(Kind.INVALID, "authorisation-missing", Map.of(), "The written authorisation is missing.");
    }
}
