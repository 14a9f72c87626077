package org.cunjing.patrol;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Neighbours are in the finding: it ends together, or they part first.
public final class JointDutyOn extends Refusal {

    private static final long serialVersionUID = 1L;

    JointDutyOn(UUID id) {
        super(Kind.CONFLICT, "joint-duty-on", Map.of(), "Finding %s has a joint duty.".formatted(id));
    }
}
