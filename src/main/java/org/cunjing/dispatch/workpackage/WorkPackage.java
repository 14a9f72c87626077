package org.cunjing.dispatch.workpackage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the officer of a posting was given at a moment.
///
/// @param version 1, 2, … for each posting
/// @param madeBy name; null: the application itself, when the posting began
/// @param acknowledgedAt when the officer said to have read it
public record WorkPackage(
        UUID id,
        UUID postingId,
        UUID villageId,
        UUID officerId,
        int version,
        List<PackageItem> items,
        Instant madeAt,
        @Nullable String madeBy,
        @Nullable Instant acknowledgedAt) {

    public WorkPackage {
        items = List.copyOf(items);
    }

    long changes() {
        return items.stream()
                .filter(item -> item.change() != PackageChange.SAME)
                .count();
    }
}
