package org.cunjing.posting.selection;

import java.time.LocalDate;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// The call promised that one can apply until a day to come.
public final class CallStillOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    CallStillOpen(LocalDate applyBy) {
        super(
                Kind.CONFLICT,
                "call-still-open",
                Map.of("applyBy", applyBy),
                "The call is open until %s.".formatted(applyBy));
    }
}
