package org.cunjing.dispatch.room;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrderClockStore {

    private static final String SELECT = """
            select id, village_id, officer_id, urgent, room_id, phase, step, step_at, due_at, notice_at, taken_by, taken_at,
                   ended_at
              from dispatch.order_clock
             where bureau = guard.bureau()
            """;

    private static final String WAKE = """
            insert into dispatch.clock_due (bureau, order_id, at) select guard.bureau(), id, :wakes from moved
            on conflict (bureau, order_id) do update set at = excluded.at
            """;

    private static final String REST =
            "delete from dispatch.clock_due where bureau = guard.bureau() and order_id = :id";

    private final JdbcClient jdbc;

    OrderClockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OrderClock> find(UUID order) {
        return one(SELECT + " and id = :id", order);
    }

    /// Whoever moves the clock of an order waits for who moves it already.
    Optional<OrderClock> lock(UUID order) {
        return one(SELECT + " and id = :id for update", order);
    }

    private Optional<OrderClock> one(String sql, UUID order) {
        return jdbc.sql(sql).param("id", order).query(OrderClockStore::toClock).optional();
    }

    /// What runs, the most urgent first.
    List<OrderClock> listRunning(int most) {
        return jdbc.sql(SELECT + " and ended_at is null order by urgent desc, due_at nulls last, id limit :most")
                .param("most", most)
                .query(OrderClockStore::toClock)
                .list();
    }

    List<OrderClock> listRoutine(Collection<UUID> villages) {
        return jdbc.sql(
                        SELECT
                                + " and ended_at is null and not urgent and village_id = any (:villages) order by id for update")
                .param("villages", villages.toArray(UUID[]::new))
                .query(OrderClockStore::toClock)
                .list();
    }

    List<UUID> listDue(Instant now) {
        return jdbc.sql("""
                        select order_id from dispatch.clock_due
                         where bureau = guard.bureau() and at <= :now order by at, order_id limit 200
                        """)
                .param("now", now.atOffset(UTC))
                .query((row, _) -> row.getObject("order_id", UUID.class))
                .list();
    }

    /// Asks for no bureau: when something is due in which, and nothing else.
    List<String> bureausDue(Instant now) {
        return jdbc.sql("select distinct bureau from dispatch.clock_due where at <= :now")
                .param("now", now.atOffset(UTC))
                .query((row, _) -> row.getString("bureau"))
                .list();
    }

    /// Adds a clock, and when it wants to be woken.
    ///
    /// @return false if the order has its clock
    boolean add(OrderClock clock) {
        var insert = """
                insert into dispatch.order_clock
                       (bureau, id, village_id, officer_id, urgent, room_id, phase, step, step_at, due_at, notice_at)
                values (guard.bureau(), :id, :village, :officer, :urgent, :room, :phase, :step, :stepAt, :due, :notice)
                on conflict (bureau, id) do nothing
                """;
        var wakes = clock.wakes();
        var sql = wakes.isEmpty() ? insert : "with moved as (" + insert + " returning id) " + WAKE;
        return jdbc.sql(sql)
                        .param("id", clock.orderId())
                        .param("village", clock.villageId())
                        .param("officer", clock.officerId())
                        .param("urgent", clock.urgent())
                        .param("room", clock.roomId())
                        .param("phase", clock.phase().name())
                        .param("step", clock.step())
                        .param("stepAt", clock.stepAt().atOffset(UTC))
                        .param("due", Columns.moment(clock.dueAt()))
                        .param("notice", Columns.moment(clock.noticeAt()))
                        .param("wakes", Columns.moment(wakes.orElse(null)))
                        .update()
                == 1;
    }

    void save(OrderClock clock) {
        var wakes = clock.wakes();
        jdbc.sql("""
                        with moved as (
                        update dispatch.order_clock
                           set officer_id = :officer, phase = :phase, step = :step, step_at = :stepAt, due_at = :due,
                               notice_at = :notice, taken_by = :takenBy, taken_at = :takenAt, ended_at = :ended
                         where bureau = guard.bureau() and id = :id
                        returning id)
                        """ + (wakes.isEmpty() ? REST : WAKE))
                .param("id", clock.orderId())
                .param("officer", clock.officerId())
                .param("phase", clock.phase().name())
                .param("step", clock.step())
                .param("stepAt", clock.stepAt().atOffset(UTC))
                .param("due", Columns.moment(clock.dueAt()))
                .param("notice", Columns.moment(clock.noticeAt()))
                .param("takenBy", clock.takenBy())
                .param("takenAt", Columns.moment(clock.takenAt()))
                .param("ended", Columns.moment(clock.endedAt()))
                .param("wakes", Columns.moment(wakes.orElse(null)))
                .update();
    }

    void letRest(UUID order) {
        jdbc.sql(REST).param("id", order).update();
    }

    private static OrderClock toClock(ResultSet row, int number) throws SQLException {
        return new OrderClock(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getBoolean("urgent"),
                row.getObject("room_id", UUID.class),
                OrderClock.Phase.valueOf(row.getString("phase")),
                row.getInt("step"),
                Objects.requireNonNull(Columns.moment(row, "step_at")),
                Columns.moment(row, "due_at"),
                Columns.moment(row, "notice_at"),
                row.getString("taken_by"),
                Columns.moment(row, "taken_at"),
                Columns.moment(row, "ended_at"));
    }
}
