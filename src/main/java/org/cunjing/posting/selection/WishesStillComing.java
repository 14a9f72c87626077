package org.cunjing.posting.selection;

import java.time.LocalDate;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// Somebody has not handed in, and still may: the seals are not broken before the last day.
public final class WishesStillComing extends Refusal {

    private static final long serialVersionUID = 1L;

    WishesStillComing(int missing, LocalDate rankBy) {
        super(
                Kind.CONFLICT,
                "wishes-still-coming",
                Map.of("missing", missing, "rankBy", rankBy),
                "%d have not handed in and may until %s.".formatted(missing, rankBy));
    }
}
