package org.cunjing.posting;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Another officer answers for the village on some of these days; a village has exactly one.
public final class VillageAlreadyCovered extends Refusal {

    private static final long serialVersionUID = 1L;

    public VillageAlreadyCovered(UUID village, LocalDate firstDay) {
        super(
                Kind.CONFLICT,
                "village-already-covered",
                Map.of("village", village, "firstDay", firstDay),
                "Village %s has a responsible officer after %s already.".formatted(village, firstDay));
    }
}
