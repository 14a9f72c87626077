package org.cunjing.grant;

import java.util.List;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// Somebody read under a grant, or was refused.
///
/// @param rows how many; null: refused
record GrantReading(
        UUID grantId,
        UUID stationId,
        Mark mark,
        List<String> fields,
        @Nullable Integer rows) {

    GrantReading {
        fields = List.copyOf(fields);
    }
}
