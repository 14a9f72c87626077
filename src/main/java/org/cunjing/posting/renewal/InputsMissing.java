package org.cunjing.posting.renewal;

import java.time.LocalDate;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// Opinions are missing and there is still time to give them.
public final class InputsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    InputsMissing(long count, LocalDate until) {
        super(
                Kind.CONFLICT,
                "inputs-missing",
                Map.of("count", count, "until", until),
                "%d opinions are missing until %s.".formatted(count, until));
    }
}
