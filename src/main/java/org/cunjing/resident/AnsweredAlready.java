package org.cunjing.resident;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The suggestion has its answer, which the resident may have read; it is not exchanged.
public final class AnsweredAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    AnsweredAlready(UUID suggestion) {
        super(
                Kind.CONFLICT,
                "suggestion-answered-already",
                Map.of("suggestion", suggestion),
                "Suggestion %s is answered.".formatted(suggestion));
    }
}
