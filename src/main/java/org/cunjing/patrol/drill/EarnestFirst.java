package org.cunjing.patrol.drill;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// No drill where it is earnest: a village of the area is in emergency mode.
public final class EarnestFirst extends Refusal {

    private static final long serialVersionUID = 1L;

    EarnestFirst(UUID id) {
        super(Kind.CONFLICT, "earnest-first", Map.of(), "A village of drill %s is in emergency mode.".formatted(id));
    }
}
