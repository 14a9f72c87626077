package org.cunjing.posting;

import java.time.LocalDate;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// The village changed hands too long ago for a record of the time before.
public final class TooLateToRecord extends Refusal {

    private static final long serialVersionUID = 1L;

    TooLateToRecord(LocalDate last) {
        super(
                Kind.FORBIDDEN,
                "too-late-to-record",
                Map.of("last", last),
                "A record of the time before the handover could be filed until %s.".formatted(last));
    }
}
