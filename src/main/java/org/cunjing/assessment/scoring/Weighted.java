package org.cunjing.assessment.scoring;

import java.util.List;
import java.util.Optional;

/// A ratio with its weight. Where there is no ratio, the weight goes to the others in proportion.
record Weighted(Fraction weight, Optional<Fraction> ratio) {

    /// `Σ(w·r) / Σw` over those that apply; empty if none does.
    static Optional<Fraction> mean(List<Weighted> all) {
        var possible = Fraction.ZERO;
        var earned = Fraction.ZERO;
        for (var one : all) {
            if (one.ratio().isPresent()) {
                possible = possible.plus(one.weight());
                earned = earned.plus(one.weight().times(one.ratio().get()));
            }
        }
        return possible.isZero() ? Optional.empty() : Optional.of(earned.dividedBy(possible));
    }
}
