package org.cunjing.assessment.scoring;

import java.math.BigDecimal;
import java.util.UUID;

/// Points for one documented case.
///
/// @param points whole cents of a point, so that rounding stays the last step
/// @param factKey names the case; a month takes each once
/// @param approvedBy somebody other than `proposedBy`
public record Bonus(BigDecimal points, String factKey, UUID proposedBy, UUID approvedBy) {
    public Bonus {
        Rule.positive("points", points);
        if (points.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("points (%s) must have at most 2 decimals.".formatted(points));
        }
        if (proposedBy.equals(approvedBy)) {
            throw new IllegalArgumentException("approvedBy (%s) must be a second person.".formatted(approvedBy));
        }
    }
}
