package org.cunjing.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What entries say. Only ever added and read.
@Repository
class DetailStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    DetailStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Details get(EntryHead head) {
        return jdbc.sql("select * from " + DetailTables.of(head.kind()).source()
                        + " where bureau = guard.bureau() and entry_id = :id")
                .param("id", head.id())
                .query(DetailTables.of(head.kind()).mapper())
                .single();
    }

    /// What entries of one kind say, by their ids.
    Map<UUID, Details> find(EntryKind kind, Collection<UUID> ids) {
        var table = DetailTables.of(kind);
        var found = new HashMap<UUID, Details>();
        jdbc.sql("select * from " + table.source() + " where bureau = guard.bureau() and entry_id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> found.put(
                        row.getObject("entry_id", UUID.class), table.mapper().mapRow(row, number)))
                .list();
        return found;
    }

    /// Adds the details of entries of one kind.
    void add(EntryKind kind, List<NewEntry> entries) {
        var table = DetailTables.of(kind);
        var rows = entries.stream().map(entry -> row(table, entry)).toList();
        var columns = List.copyOf(table.valuesOf(entries.getFirst().details()).keySet());
        var sql =
                "insert into %s (bureau, entry_id, village_id, %s) values (guard.bureau(), :entry_id, :village_id, %s)"
                        .formatted(
                                table.name(),
                                String.join(", ", columns),
                                columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")));
        batches.batchUpdate(sql, toArray(rows));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static Map<String, ?>[] toArray(List<Map<String, Object>> rows) {
        return rows.toArray(new Map[0]);
    }

    private static Map<String, Object> row(DetailTable<?> table, NewEntry entry) {
        var row = new HashMap<>(table.valuesOf(entry.details()));
        row.put("entry_id", entry.id());
        row.put("village_id", entry.villageId());
        return row;
    }
}
