package org.cunjing.patrol;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The joint duty has ended already.
public final class JointDutyOver extends Refusal {

    private static final long serialVersionUID = 1L;

    JointDutyOver(UUID id) {
        super(Kind.CONFLICT, "joint-duty-over", Map.of(), "Joint duty %s is over.".formatted(id));
    }
}
