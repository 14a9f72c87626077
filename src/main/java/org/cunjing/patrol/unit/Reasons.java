package org.cunjing.patrol.unit;

import org.jspecify.annotations.Nullable;

/// The four things that are said of a unit with regard to a place.
///
/// @param distanceKm between the places of duty, great circle; null: the unit has none
/// @param restedHours since the last duty, at least 0
/// @param abilityPercent in [0, 100]
/// @param capability what the ability rests on: a specialty, OFFICER, or a kind of team
/// @param knownDays days on which the officer answered for the village
/// @param ownGround the village belongs to the team's own station
public record Reasons(
        @Nullable Double distanceKm,
        double restedHours,
        int abilityPercent,
        String capability,
        long knownDays,
        boolean ownGround) {

    public Reasons {
        requireNotNegative("distanceKm", distanceKm == null ? 0 : distanceKm);
        requireNotNegative("restedHours", restedHours);
        requireNotNegative("knownDays", (double) knownDays);
        if (abilityPercent < 0 || abilityPercent > 100) {
            throw new IllegalArgumentException("abilityPercent (%d) must be in [0, 100].".formatted(abilityPercent));
        }
    }

    private static void requireNotNegative(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("%s (%s) must be in [0, ∞).".formatted(name, value));
        }
    }
}
