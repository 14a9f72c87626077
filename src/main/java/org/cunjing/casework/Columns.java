package org.cunjing.casework;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/// Values as the database takes them.
final class Columns {

    private Columns() {}

    static Object value(@Nullable Object value) {
        return switch (value) {
            case null -> new SqlParameterValue(Types.NULL, null);
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(UTC);
            default -> value;
        };
    }
}
