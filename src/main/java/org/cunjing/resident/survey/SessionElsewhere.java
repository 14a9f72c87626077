package org.cunjing.resident.survey;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The entry is no publicity session of this village since the quiz began.
public final class SessionElsewhere extends Refusal {

    private static final long serialVersionUID = 1L;

    SessionElsewhere(UUID entry) {
        super(
                Kind.INVALID,
                "session-elsewhere",
                Map.of("entry", entry),
                "Entry %s is no session that this quiz goes with.".formatted(entry));
    }
}
