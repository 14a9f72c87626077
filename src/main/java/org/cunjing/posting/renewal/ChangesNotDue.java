package org.cunjing.posting.renewal;

import java.time.LocalDate;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// Access and open work change hands on the day itself, not before.
public final class ChangesNotDue extends Refusal {

    private static final long serialVersionUID = 1L;

    ChangesNotDue(LocalDate day) {
        super(Kind.CONFLICT, "changes-not-due", Map.of("day", day), "The changes take effect on %s.".formatted(day));
    }
}
