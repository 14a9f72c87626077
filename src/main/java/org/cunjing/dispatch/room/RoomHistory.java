package org.cunjing.dispatch.room;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.cunjing.dispatch.WorkOrderState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What happened to orders in a time: their steps, and who heard when nobody answered. The database gives what is in
/// reach.
@Service
public class RoomHistory {

    private final JdbcClient jdbc;

    RoomHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param escalated nobody had answered: the step names who heard
    /// @param state of the order after it; null: unchanged
    /// @param who null: the application itself, or nobody was there
    public record OrderHappened(
            UUID id,
            UUID order,
            String title,
            UUID village,
            boolean escalated,
            String step,
            @Nullable WorkOrderState state,
            Instant at,
            @Nullable String who,
            @Nullable String why) {}

    @Transactional(readOnly = true)
    public List<OrderHappened> orders(Instant from, Instant to) {
        return jdbc.sql("""
                        select event.id, order_id, title, event.village_id, false as escalated, step, event.state, at,
                               actor_name as who, why
                          from dispatch.work_order_event event
                          join dispatch.work_order one on one.bureau = event.bureau and one.id = event.order_id
                         where event.bureau = guard.bureau() and at >= :from and at < :to and step <> 'DRAFT_UP'
                        union all
                        select step.id, order_id, title, step.village_id, true, kind, null, at,
                               coalesce(step.name, room.name), why
                          from dispatch.escalation_step step
                          join dispatch.work_order one on one.bureau = step.bureau and one.id = step.order_id
                          left join dispatch.room on room.bureau = step.bureau and room.id = step.room_id
                         where step.bureau = guard.bureau() and at >= :from and at < :to
                         order by at, id
                        """)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query(RoomHistory::toOrder)
                .list();
    }

    private static OrderHappened toOrder(ResultSet row, int number) throws SQLException {
        var state = row.getString("state");
        return new OrderHappened(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getString("title"),
                row.getObject("village_id", UUID.class),
                row.getBoolean("escalated"),
                row.getString("step"),
                state == null ? null : WorkOrderState.valueOf(state),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("why"));
    }
}
