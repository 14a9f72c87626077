package org.cunjing.referral;

import java.time.LocalDate;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// The department still has time; there is nothing to settle.
public final class NotOverdue extends Refusal {

    private static final long serialVersionUID = 1L;

    NotOverdue(LocalDate dueOn) {
        super(Kind.CONFLICT, "referral-not-overdue", Map.of("day", dueOn), "The reply is due on %s.".formatted(dueOn));
    }
}
