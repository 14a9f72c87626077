package org.cunjing.dispatch;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Own proposals are limited, so that nobody feeds their own score.
public final class TooManyProposals extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyProposals(int limit) {
        super(
                Kind.CONFLICT,
                "too-many-proposals",
                Map.of("limit", limit),
                "At most %d own proposals may be open.".formatted(limit));
    }
}
