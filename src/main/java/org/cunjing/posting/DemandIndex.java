package org.cunjing.posting;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// How much work a village brings, the mean village of the bureau being 100. Advice for staffing, never a measure of
/// anybody's work.
///
/// `index = 100 · Σ weight · value / mean`, over households 0.4, open work 0.3, sites 0.2, area 0.1
///
/// - Units: households, pieces, sites, km²; points, whole, halves up. A value whose mean is 0 counts nowhere.
/// - Source: docs/methods/staffing.md.
final class DemandIndex {

    /// @param open pieces of unfinished work in the village
    record Inputs(int households, int open, int sites, double areaKm2) {}

    private record Term(double weight, ToDoubleFunction<Inputs> value) {}

    private static final List<Term> TERMS = List.of(
            new Term(0.4, Inputs::households),
            new Term(0.3, Inputs::open),
            new Term(0.2, Inputs::sites),
            new Term(0.1, Inputs::areaKm2));

    private DemandIndex() {}

    /// In the order of the villages given.
    static List<Long> of(List<Inputs> villages) {
        var shares = TERMS.stream().map(term -> share(term, villages)).toList();
        return villages.stream()
                .map(village -> Math.round(100
                        * shares.stream()
                                .mapToDouble(share -> share.applyAsDouble(village))
                                .sum()))
                .toList();
    }

    private static ToDoubleFunction<Inputs> share(Term term, List<Inputs> villages) {
        double mean = villages.stream().mapToDouble(term.value()).average().orElse(0);
        return village -> mean == 0 ? 0 : term.weight() * term.value().applyAsDouble(village) / mean;
    }
}
