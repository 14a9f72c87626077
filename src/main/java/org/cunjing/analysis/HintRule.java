package org.cunjing.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A rule with its numbers.
///
/// @param windowDays how far it looks back, days
/// @param least how many incidents make a hint
/// @param metres radius of REPEAT and HOTSPOT
/// @param days radius in time of HOTSPOT; days past the due day of OVERDUE; days ahead of SEASON
/// @param attributes what it goes by
record HintRule(
        HintKind kind,
        int version,
        boolean inUse,
        int windowDays,
        int least,
        int metres,
        int days,
        Set<IncidentKind> incidents,
        List<String> attributes) {

    /// All that a rule may go by.
    static final List<String> ATTRIBUTES = List.of("village", "place", "day", "kind", "due");

    HintRule {
        incidents = Set.copyOf(incidents);
        attributes = List.copyOf(attributes);
    }

    /// As delivered, before anybody has changed a number.
    static HintRule delivered(HintKind kind) {
        var all = EnumSet.allOf(IncidentKind.class);
        var hazards = EnumSet.complementOf(EnumSet.of(IncidentKind.DISPUTE));
        return switch (kind) {
            case REPEAT ->
                new HintRule(kind, 0, true, 90, 3, 100, 0, hazards, List.of("village", "place", "day", "kind"));
            case OVERDUE -> new HintRule(kind, 0, true, 365, 2, 100, 3, hazards, List.of("village", "kind", "due"));
            case SEASON -> new HintRule(kind, 0, true, 1096, 5, 100, 14, all, List.of("village", "day", "kind"));
            case HOTSPOT -> new HintRule(kind, 0, true, 60, 5, 300, 14, all, List.of("place", "day"));
        };
    }
}
