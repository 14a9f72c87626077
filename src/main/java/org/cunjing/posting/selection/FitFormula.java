package org.cunjing.posting.selection;

import java.util.Collection;
import java.util.Set;

/// How well an officer fits a village.
///
/// `fit = 40 · [a specialty answers a need] + 20 · min(1, grassroots years / 5) + 20 · merit / 100`
///
/// - Units: years, merit in [0, 100]; points in [0, 80], whole, halves up.
/// - The proposal's terms for local knowledge and for travel are left out: there is nothing to compute them from.
/// - Source: docs/methods/fit.md.
public final class FitFormula {

    private static final double SPECIALTY = 40;
    private static final double GRASSROOTS = 20;
    private static final double MERIT = 20;
    private static final double ENOUGH_YEARS = 5;

    private FitFormula() {}

    public static long points(Collection<String> specialties, Set<String> needs, int grassrootsYears, double merit) {
        double specialty = specialties.stream().anyMatch(needs::contains) ? SPECIALTY : 0;
        double grassroots = GRASSROOTS * Math.min(1, grassrootsYears / ENOUGH_YEARS);
        return Math.round(specialty + grassroots + MERIT * merit / 100);
    }
}
