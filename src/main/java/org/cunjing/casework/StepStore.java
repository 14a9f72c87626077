package org.cunjing.casework;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.MarkColumns;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What followed entries. Only ever added and read.
@Repository
class StepStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    StepStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    record NewStep(UUID entry, UUID village, Step step) {}

    List<Step> list(UUID entry) {
        return jdbc.sql("""
                        select id, kind, at as step_at, by as step_by, by_name as step_by_name, note, due_on
                          from casework.step where bureau = guard.bureau() and entry_id = :entry order by at, id
                        """)
                .param("entry", entry)
                .query((row, _) -> new Step(
                        row.getObject("id", UUID.class),
                        EntryStep.valueOf(row.getString("kind")),
                        MarkColumns.read(row, "step"),
                        row.getString("note"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /// When entries were closed, by their ids; those that are open are left out.
    Map<UUID, Instant> closings(Collection<UUID> entries) {
        var closed = new HashMap<UUID, Instant>();
        jdbc.sql("""
                        select entry_id, max(at) as at from casework.step
                         where bureau = guard.bureau() and entry_id = any (:entries)
                           and kind in ('ANSWER', 'DISMISS', 'BECOME_CASE', 'SETTLE', 'REFER', 'CLOSE_HAZARD',
                                        'COMPLETE')
                         group by entry_id
                        """).param("entries", entries.toArray(UUID[]::new)).query(row -> {
            closed.put(
                    row.getObject("entry_id", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant());
        });
        return closed;
    }

    /// When disputes were reported, by their ids and the step; those that were not are left out.
    Map<UUID, Map<EntryStep, Instant>> reports(Collection<UUID> entries) {
        var reported = new HashMap<UUID, Map<EntryStep, Instant>>();
        jdbc.sql("""
                        select entry_id, kind, min(at) as at from casework.step
                         where bureau = guard.bureau() and entry_id = any (:entries)
                           and kind in ('REPORT_TO_COMMITTEE', 'REPORT_TO_STATION')
                         group by entry_id, kind
                        """).param("entries", entries.toArray(UUID[]::new)).query(row -> {
            reported.computeIfAbsent(row.getObject("entry_id", UUID.class), _ -> new EnumMap<>(EntryStep.class))
                    .put(
                            EntryStep.valueOf(row.getString("kind")),
                            row.getObject("at", OffsetDateTime.class).toInstant());
        });
        return reported;
    }

    /// Those of the entries on which somebody else than whoever wrote them down has taken a step.
    Set<UUID> listFollowed(Collection<UUID> entries) {
        return Set.copyOf(jdbc.sql("""
                        select distinct e.id from casework.entry e
                          join casework.step s on s.bureau = e.bureau and s.entry_id = e.id and s.by <> e.recorded_by
                         where e.bureau = guard.bureau() and e.id = any (:entries)
                        """)
                .param("entries", entries.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    void add(List<NewStep> steps) {
        batches.batchUpdate(
                """
                insert into casework.step (bureau, id, entry_id, village_id, kind, at, by, by_name, note, due_on)
                values (guard.bureau(), :id, :entry, :village, :kind, :at, :by, :name, :note, :due)
                """, DetailStore.toArray(steps.stream().map(StepStore::row).toList()));
    }

    private static Map<String, Object> row(NewStep added) {
        var row = new HashMap<String, Object>();
        row.put("id", added.step().id());
        row.put("entry", added.entry());
        row.put("village", added.village());
        row.put("kind", added.step().kind().name());
        row.put("at", added.step().mark().at().atOffset(UTC));
        row.put("by", added.step().mark().by());
        row.put("name", added.step().mark().name());
        row.put("note", Columns.value(added.step().note()));
        row.put("due", Columns.value(added.step().dueOn()));
        return row;
    }
}
