package org.cunjing.posting.selection;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// As many officers are selected as the batch has places.
public final class QuotaExceeded extends Refusal {

    private static final long serialVersionUID = 1L;

    QuotaExceeded(int quota) {
        super(Kind.CONFLICT, "quota-exceeded", Map.of("quota", quota), "The quota of %d is used up.".formatted(quota));
    }
}
