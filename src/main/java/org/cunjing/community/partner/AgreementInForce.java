package org.cunjing.community.partner;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Names nobody can be erased from while it holds.
public final class AgreementInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    AgreementInForce(UUID agreement) {
        super(Kind.CONFLICT, "agreement-in-force", Map.of(), "Agreement %s still holds.".formatted(agreement));
    }
}
