package org.cunjing.dispatch;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The leave has ended already.
public final class LeaveOver extends Refusal {

    private static final long serialVersionUID = 1L;

    LeaveOver(UUID leave) {
        super(Kind.CONFLICT, "leave-over", Map.of("leave", leave), "Leave %s is over.".formatted(leave));
    }
}
