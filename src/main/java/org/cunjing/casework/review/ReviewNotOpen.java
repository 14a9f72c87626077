package org.cunjing.casework.review;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The review stands where this step does not follow: handed in, closed or withdrawn meanwhile.
public final class ReviewNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    ReviewNotOpen(UUID id) {
        super(
                Kind.CONFLICT,
                "review-not-open",
                Map.of("id", id),
                "Review %s does not stand where this step follows.".formatted(id));
    }
}
