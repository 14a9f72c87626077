package org.cunjing.casework;

import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;

/// Where the details of one kind lie.
///
/// @param source what to select from; `d` is the table itself
/// @param values column names and values of a row, without bureau, entry and village
record DetailTable<D extends Details>(
        Class<D> type, String name, String source, Function<D, Map<String, Object>> values, RowMapper<Details> mapper) {

    DetailTable(Class<D> type, String name, Function<D, Map<String, Object>> values, RowMapper<Details> mapper) {
        this(type, name, name + " d", values, mapper);
    }

    Map<String, Object> valuesOf(Details details) {
        return values.apply(type.cast(details));
    }
}
