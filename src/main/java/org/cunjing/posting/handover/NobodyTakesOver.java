package org.cunjing.posting.handover;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// A village with open work would have no officer, and its station has no squad leader to keep the work.
public final class NobodyTakesOver extends Refusal {

    private static final long serialVersionUID = 1L;

    NobodyTakesOver(UUID village) {
        super(
                Kind.CONFLICT,
                "nobody-takes-over",
                Map.of("village", village),
                "Nobody can take over the open work of village %s.".formatted(village));
    }
}
