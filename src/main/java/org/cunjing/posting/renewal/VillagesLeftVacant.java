package org.cunjing.posting.renewal;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The plan leaves villages without an officer, and nobody has said that this is meant.
public final class VillagesLeftVacant extends Refusal {

    private static final long serialVersionUID = 1L;

    VillagesLeftVacant(int count) {
        super(
                Kind.CONFLICT,
                "villages-left-vacant",
                Map.of("count", count),
                "%d villages would have no officer.".formatted(count));
    }
}
