package org.cunjing.community.partner;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Has ended or run out.
public final class AgreementOver extends Refusal {

    private static final long serialVersionUID = 1L;

    AgreementOver(UUID agreement) {
        super(Kind.CONFLICT, "agreement-over", Map.of(), "Agreement %s is over.".formatted(agreement));
    }
}
