package org.cunjing.grant;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Selects nothing but the granted fields, so that what was not granted never leaves the database.
@Component
public class GrantedRows {

    static final int MOST_ROWS = 500;

    private final JdbcClient jdbc;
    private final ZoneId zone;

    GrantedRows(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /// @param columns every field of the source, and the expression over the rows `r` that it stands for
    /// @param from `from` and `where`, ready for further conditions
    public List<GrantedRow> read(Map<String, String> columns, String from, Set<String> fields, Set<UUID> villages) {
        var granted =
                columns.keySet().stream().filter(fields::contains).sorted().toList();
        var selected = granted.stream()
                .map(field -> "%s as \"%s\"".formatted(columns.get(field), field))
                .collect(joining(", "));
        return jdbc.sql("""
                        select r.village_id, %s %s and r.bureau = guard.bureau() and r.village_id = any (:villages)
                         order by r.id desc limit %d
                        """.formatted(selected, from, MOST_ROWS))
                .param("villages", villages.toArray(UUID[]::new))
                .param("zone", zone.getId())
                .query((row, _) -> toRow(row, granted))
                .list();
    }

    private static GrantedRow toRow(ResultSet row, List<String> fields) throws SQLException {
        var values = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            values.put(field, Objects.requireNonNullElse(row.getObject(field), ""));
        }
        return new GrantedRow(row.getObject("village_id", UUID.class), values);
    }
}
