package org.cunjing.patrol.drill;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.patrol.drill.DrillItem.Kind;
import org.jspecify.annotations.Nullable;

/// A drill as it is asked for.
///
/// @param id made by the client, so that a repeated attempt counts once
record NewDrill(UUID id, String title, Set<UUID> villages, Duration lasts, List<Point> points) {

    /// @param after the start
    /// @param plan by which a switch switches; null: it is none
    record Point(
            Kind kind,
            UUID village,
            String words,
            Duration after,
            @Nullable UUID plan) {}

    NewDrill {
        villages = Set.copyOf(villages);
        points = List.copyOf(points);
    }
}
