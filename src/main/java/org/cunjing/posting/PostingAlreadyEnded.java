package org.cunjing.posting;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The posting ends on another day, or would end before it began.
public final class PostingAlreadyEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    PostingAlreadyEnded(UUID posting, LocalDate lastDay) {
        super(
                Kind.CONFLICT,
                "posting-already-ended",
                Map.of("posting", posting, "lastDay", lastDay),
                "Posting %s cannot end on %s.".formatted(posting, lastDay));
    }
}
