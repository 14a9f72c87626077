package org.cunjing.posting.renewal;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The officer has the village already, holds another, has left, or has a conflict of interest at the station.
public final class NotASuccessor extends Refusal {

    private static final long serialVersionUID = 1L;

    NotASuccessor(UUID officer) {
        super(
                Kind.CONFLICT,
                "not-a-successor",
                Map.of("officer", officer),
                "Officer %s cannot take the village.".formatted(officer));
    }
}
