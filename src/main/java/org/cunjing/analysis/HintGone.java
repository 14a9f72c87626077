package org.cunjing.analysis;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The hint was decided, or its rows or its rule have changed.
public final class HintGone extends Refusal {

    private static final long serialVersionUID = 1L;

    HintGone(UUID hint) {
        super(Kind.CONFLICT, "hint-gone", Map.of(), "Hint %s is not there any more.".formatted(hint));
    }
}
