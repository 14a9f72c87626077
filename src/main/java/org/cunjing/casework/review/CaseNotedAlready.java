package org.cunjing.casework.review;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The number of the case is in the list already, perhaps in another village.
public final class CaseNotedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    CaseNotedAlready(UUID id) {
        super(
                Kind.CONFLICT,
                "case-noted-already",
                Map.of("id", id),
                "The number of case %s is noted already.".formatted(id));
    }
}
