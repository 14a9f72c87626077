package org.cunjing.casework.review;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Nobody closes a review of their own.
public final class OwnReview extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnReview(UUID id) {
        super(Kind.FORBIDDEN, "own-review", Map.of("id", id), "Review %s is the checker's own.".formatted(id));
    }
}
