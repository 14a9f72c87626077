package org.cunjing.exchange;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Nobody has said who issues the bureau's letters.
public final class IssuerUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    IssuerUnknown() {
        super(Kind.CONFLICT, "issuer-unknown", Map.of(), "The form of the letters has no issuer.");
    }
}
