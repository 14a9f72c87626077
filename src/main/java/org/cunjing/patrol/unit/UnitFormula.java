package org.cunjing.patrol.unit;

import java.util.Comparator;

/// How much speaks for a unit with regard to a place: four shares, weighed.
///
/// `points = 100 · Σ w·x / Σ w` with `near = h/(h + d)`, `rested = min(1, hours/H)`, `able = percent/100`,
/// `known = max(min(1, days/D), ½ [own ground])`
///
/// - Units: km, hours, percent, days; points in [0, 100], not rounded.
/// - A unit that is strictly better in all four never comes after: each share only grows, and what rounding levels is
///   decided by the distance.
/// - Source: docs/methods/units.md.
final class UnitFormula {

    private static final double OWN_GROUND = 0.5;

    /// What each of the four adds.
    record Points(double near, double rested, double able, double known) {

        double sum() {
            return near + rested + able + known;
        }
    }

    private UnitFormula() {}

    static Points points(Reasons reasons, UnitTerms terms) {
        double all = terms.near() + terms.rested() + terms.able() + terms.known();
        var distance = reasons.distanceKm();
        double near = distance == null ? 0 : terms.halfKm() / (terms.halfKm() + distance);
        double rested = Math.min(1, reasons.restedHours() / terms.restedHours());
        double days = Math.min(1, (double) reasons.knownDays() / terms.knownDays());
        double known = reasons.ownGround() ? Math.max(days, OWN_GROUND) : days;
        return new Points(
                100 * terms.near() * near / all,
                100 * terms.rested() * rested / all,
                terms.able() * reasons.abilityPercent() / all,
                100 * terms.known() * known / all);
    }

    /// The best first; of two with the same points the nearer, then the more rested.
    static Comparator<Reasons> bestFirst(UnitTerms terms) {
        return Comparator.<Reasons>comparingDouble(one -> -points(one, terms).sum())
                .thenComparing(Reasons::distanceKm, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Comparator.comparingDouble(Reasons::restedHours).reversed());
    }
}
