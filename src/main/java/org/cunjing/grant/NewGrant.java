package org.cunjing.grant;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What somebody asks to be opened.
public record NewGrant(
        String source,
        List<String> fields,
        UUID stationId,
        Set<UUID> villageIds,
        String reason,
        Instant start,
        Instant end) {

    public NewGrant {
        fields = List.copyOf(fields);
        villageIds = Set.copyOf(villageIds);
    }
}
