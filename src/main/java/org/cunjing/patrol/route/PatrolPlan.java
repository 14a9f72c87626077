package org.cunjing.patrol.route;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.territory.Village.Settlement;
import org.jspecify.annotations.Nullable;

/// Targets in layers that teams reach within a window.
///
/// @param ruralShare of the targets, in [0, 1]
/// @param approvedAt null: not approved, nothing is visited by it yet
public record PatrolPlan(
        UUID id,
        String name,
        Instant beginsAt,
        Instant endsAt,
        double ruralShare,
        String madeBy,
        String madeByName,
        @Nullable Instant approvedAt,
        @Nullable String approvedByName,
        List<Target> targets) {

    public record Target(UUID id, PatrolLayer layer, String name, UUID village) {}

    /// A record of the team's work at a target, not of anybody's position.
    public record Visit(
            UUID id,
            UUID target,
            UUID team,
            Instant at,
            String notedByName,
            @Nullable String note) {}

    /// @param visited targets of the layer that were reached at least once
    public record Reached(PatrolLayer layer, int planned, int visited) {}

    public PatrolPlan {
        targets = List.copyOf(targets);
    }

    Set<UUID> villages() {
        var villages = new HashSet<UUID>();
        targets.forEach(target -> villages.add(target.village()));
        return villages;
    }

    boolean holds(Instant at) {
        return !at.isBefore(beginsAt) && at.isBefore(endsAt);
    }

    List<Reached> reached(Collection<Visit> visits) {
        var missing = missing(visits);
        return List.of(PatrolLayer.values()).stream()
                .map(layer -> {
                    int planned = count(targets, layer);
                    return new Reached(layer, planned, planned - count(missing, layer));
                })
                .toList();
    }

    /// What nobody visited in the window.
    List<Target> missing(Collection<Visit> visits) {
        var seen = new HashSet<UUID>();
        visits.stream().filter(visit -> holds(visit.at())).forEach(visit -> seen.add(visit.target()));
        return targets.stream().filter(target -> !seen.contains(target.id())).toList();
    }

    /// A target in a mixed village counts half.
    static double ruralShare(Collection<Settlement> targets) {
        return targets.stream()
                .mapToDouble(settlement -> switch (settlement) {
                    case RURAL -> 1;
                    case MIXED -> 0.5;
                    case URBAN -> 0;
                })
                .average()
                .orElse(0);
    }

    private static int count(Collection<Target> targets, PatrolLayer layer) {
        return (int) targets.stream().filter(target -> target.layer() == layer).count();
    }
}
