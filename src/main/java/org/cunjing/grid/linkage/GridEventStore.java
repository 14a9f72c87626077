package org.cunjing.grid.linkage;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.MarkColumns;
import org.cunjing.grid.linkage.GridEvent.Direction;
import org.cunjing.grid.linkage.GridEvent.Kind;
import org.cunjing.grid.linkage.GridEvent.Outcome;
import org.cunjing.grid.linkage.GridEvent.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Shared matters; row-level security shows the police those of their villages, a centre its own.
@Repository
class GridEventStore {

    private static final String SELECT = "select * from grid.event e where bureau = guard.bureau()";
    private static final String OPEN = " and state in ('SENT', 'ACCEPTED', 'RETURNED')";

    private final JdbcClient jdbc;

    GridEventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(GridEvent event) {
        jdbc.sql("""
                        insert into grid.event (bureau, id, direction, centre_id, grid_id, village_id, officer_id, kind, place, text,
                               due_on, state, in_ledger, opened_at, opened_by, opened_by_name)
                        values (guard.bureau(), :id, :direction, :centre, :grid, :village, :officer, :kind, :place, :text,
                               :due, :state, :ledger, :at, :by, :name)
                        """)
                .param("id", event.id())
                .param("direction", event.direction().name())
                .param("centre", event.centreId())
                .param("grid", event.gridId())
                .param("village", event.villageId())
                .param("officer", event.officerId(), Types.OTHER)
                .param("kind", event.kind().name())
                .param("place", event.place())
                .param("text", event.text())
                .param("due", event.dueOn(), Types.DATE)
                .param("state", event.state().name())
                .param("ledger", event.inLedger())
                .param("at", event.opened().at().atOffset(UTC))
                .param("by", event.opened().by())
                .param("name", event.opened().name())
                .update();
    }

    /// @return false if somebody else was faster
    boolean update(GridEvent event) {
        var outcome = event.outcome();
        return jdbc.sql("""
                        update grid.event
                           set state = :state, officer_id = :officer, text = :text, in_ledger = :ledger, outcome = :outcome,
                               result = :result, returned = :returned, merged_into = :merged, version = version + 1
                         where bureau = guard.bureau() and id = :id and version = :version - 1
                        """)
                        .param("state", event.state().name())
                        .param("officer", event.officerId(), Types.OTHER)
                        .param("text", event.text())
                        .param("ledger", event.inLedger())
                        .param("outcome", outcome == null ? null : outcome.name(), Types.VARCHAR)
                        .param("result", event.result(), Types.VARCHAR)
                        .param("returned", event.returned(), Types.VARCHAR)
                        .param("merged", event.mergedInto(), Types.OTHER)
                        .param("id", event.id())
                        .param("version", event.version())
                        .update()
                == 1;
    }

    Optional<GridEvent> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(GridEventStore::toEvent)
                .optional();
    }

    /// Open ones first, then the latest.
    List<GridEvent> list(int limit) {
        return jdbc.sql(SELECT + """
                         order by state not in ('SENT', 'ACCEPTED', 'RETURNED'), opened_at desc, id limit :limit
                        """)
                .param("limit", limit)
                .query(GridEventStore::toEvent)
                .list();
    }

    List<GridEvent> listOpenOf(UUID officer) {
        return jdbc.sql(SELECT + OPEN + " and officer_id = :officer order by opened_at, id")
                .param("officer", officer)
                .query(GridEventStore::toEvent)
                .list();
    }

    List<GridEvent> listOpen(UUID village, UUID officer) {
        return listOpen(village, officer, "");
    }

    void lockOpen(UUID village, UUID officer) {
        listOpen(village, officer, " for update");
    }

    private List<GridEvent> listOpen(UUID village, UUID officer, String lock) {
        return jdbc.sql(SELECT + OPEN + " and village_id = :village and officer_id = :officer order by opened_at, id"
                        + lock)
                .param("village", village)
                .param("officer", officer)
                .query(GridEventStore::toEvent)
                .list();
    }

    int moveOpen(UUID village, UUID from, UUID to) {
        return jdbc.sql("""
                        update grid.event set officer_id = :to, version = version + 1
                         where bureau = guard.bureau() and village_id = :village and officer_id = :from
                        """ + OPEN)
                .param("to", to)
                .param("village", village)
                .param("from", from)
                .update();
    }

    /// What waits for the police and is not counted with the ledgers.
    Map<UUID, Integer> countOpenByVillage() {
        var open = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select village_id, count(*) as open from grid.event
                         where bureau = guard.bureau() and direction = 'TO_POLICE' and state in ('SENT', 'ACCEPTED') and not in_ledger
                         group by village_id
                        """).query(row -> {
            open.put(row.getObject("village_id", UUID.class), row.getInt("open"));
        });
        return open;
    }

    private static GridEvent toEvent(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new GridEvent(
                row.getObject("id", UUID.class),
                Direction.valueOf(row.getString("direction")),
                row.getObject("centre_id", UUID.class),
                row.getObject("grid_id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("place"),
                row.getString("text"),
                row.getObject("due_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getBoolean("in_ledger"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("result"),
                row.getString("returned"),
                row.getObject("merged_into", UUID.class),
                MarkColumns.read(row, "opened"),
                row.getLong("version"));
    }
}
