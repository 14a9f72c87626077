package org.cunjing.posting.renewal;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The change has taken place.
public final class ChangeCarriedOut extends Refusal {

    private static final long serialVersionUID = 1L;

    ChangeCarriedOut(int change) {
        super(
                Kind.CONFLICT,
                "change-carried-out",
                Map.of("change", change),
                "Change %d has been carried out.".formatted(change));
    }
}
