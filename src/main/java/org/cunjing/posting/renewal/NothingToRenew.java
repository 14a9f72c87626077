package org.cunjing.posting.renewal;

import java.time.LocalDate;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// The batch has no posting that runs up to this day.
public final class NothingToRenew extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToRenew(LocalDate day) {
        super(
                Kind.CONFLICT,
                "nothing-to-renew",
                Map.of("day", day),
                "No posting of the batch runs up to %s.".formatted(day));
    }
}
