package org.cunjing.posting.midterm;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The officer answers for no village on that day.
public final class NothingToCover extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToCover(UUID officer) {
        super(
                Kind.CONFLICT,
                "nothing-to-cover",
                Map.of("officer", officer),
                "Officer %s has no village.".formatted(officer));
    }
}
