package org.cunjing.casework.review;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The village has no officer to go there.
public final class NobodyReviews extends Refusal {

    private static final long serialVersionUID = 1L;

    NobodyReviews(UUID id) {
        super(Kind.CONFLICT, "nobody-reviews", Map.of("id", id), "Nobody answers for village %s.".formatted(id));
    }
}
