package org.cunjing.posting.midterm;

import java.time.LocalDate;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// The day has not come yet.
public final class StandInNotDue extends Refusal {

    private static final long serialVersionUID = 1L;

    StandInNotDue(LocalDate day) {
        super(Kind.CONFLICT, "stand-in-not-due", Map.of("day", day), "The change is due on %s.".formatted(day));
    }
}
