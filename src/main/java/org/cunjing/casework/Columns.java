package org.cunjing.casework;

import static java.time.ZoneOffset.UTC;
import static org.springframework.jdbc.core.SqlTypeValue.TYPE_UNKNOWN;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /// @param pairs name, value, name, value, …
    static Map<String, Object> row(@Nullable Object... pairs) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(String.valueOf(pairs[i]), value(pairs[i + 1]));
        }
        return row;
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }
}
