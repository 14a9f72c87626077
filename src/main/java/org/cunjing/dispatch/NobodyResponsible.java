package org.cunjing.dispatch;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The village has no officer on that day, so an order would have no owner.
public final class NobodyResponsible extends Refusal {

    private static final long serialVersionUID = 1L;

    NobodyResponsible(UUID village, LocalDate day) {
        super(
                Kind.CONFLICT,
                "nobody-responsible",
                Map.of("day", day),
                "Nobody answers for village %s on %s.".formatted(village, day));
    }
}
