package org.cunjing.patrol.drill;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The drill is over.
public final class DrillOver extends Refusal {

    private static final long serialVersionUID = 1L;

    DrillOver(UUID id) {
        super(Kind.CONFLICT, "drill-over", Map.of(), "Drill %s is over.".formatted(id));
    }
}
