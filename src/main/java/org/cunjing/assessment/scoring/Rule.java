package org.cunjing.assessment.scoring;

import java.math.BigDecimal;

/// Limits that the records of this package refuse to break.
final class Rule {

    private Rule() {}

    static void notNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("%s (%s) must not be negative.".formatted(name, value));
        }
    }

    static void positive(String name, BigDecimal value) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("%s (%s) must be positive.".formatted(name, value));
        }
    }

    static void within(String name, BigDecimal value, long low, long high) {
        if (value.compareTo(BigDecimal.valueOf(low)) < 0 || value.compareTo(BigDecimal.valueOf(high)) > 0) {
            throw new IllegalArgumentException("%s (%s) must be in [%s, %s].".formatted(name, value, low, high));
        }
    }

    static void shaped(EvidenceKind kind, Class<? extends Evidence> shape) {
        if (!kind.shape().equals(shape)) {
            throw new IllegalArgumentException(
                    "evidence (%s) must be of the shape %s.".formatted(kind, shape.getSimpleName()));
        }
    }
}
