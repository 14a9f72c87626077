package org.cunjing.patrol.drill;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// A village of the area is in a drill already.
public final class DrillOn extends Refusal {

    private static final long serialVersionUID = 1L;

    DrillOn(UUID id) {
        super(Kind.CONFLICT, "drill-on", Map.of(), "A village of drill %s is in a drill already.".formatted(id));
    }
}
