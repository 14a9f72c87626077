package org.cunjing.casework;

import static java.time.ZoneOffset.UTC;
import static org.springframework.jdbc.core.SqlTypeValue.TYPE_UNKNOWN;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/// Values as the database takes them.
final class Columns {

    private Columns() {}

    /// Nothing has no type here: the first row of a batch decides on the types of all others.
    static Object value(@Nullable Object value) {
        return switch (value) {
            case null -> new SqlParameterValue(TYPE_UNKNOWN, null);
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(UTC);
            default -> value;
        };
    }
}
