package org.cunjing.dispatch;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The officer has leave on some of these days already.
public final class AwayAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    AwayAlready(UUID officer) {
        super(Kind.CONFLICT, "away-already", Map.of("officer", officer), "Officer %s is away then.".formatted(officer));
    }
}
