package org.cunjing.posting.selection;

import java.time.LocalDate;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// The last day to apply, or to hand in wishes, is over.
public final class DeadlinePassed extends Refusal {

    private static final long serialVersionUID = 1L;

    DeadlinePassed(LocalDate lastDay) {
        super(Kind.CONFLICT, "deadline-passed", Map.of("lastDay", lastDay), "The last day was %s.".formatted(lastDay));
    }
}
