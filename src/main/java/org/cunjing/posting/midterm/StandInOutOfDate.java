package org.cunjing.posting.midterm;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Somebody else serves in one of the villages since this was proposed.
public final class StandInOutOfDate extends Refusal {

    private static final long serialVersionUID = 1L;

    StandInOutOfDate(UUID village) {
        super(
                Kind.CONFLICT,
                "stand-in-out-of-date",
                Map.of("village", village),
                "Village %s is not served as it was.".formatted(village));
    }
}
