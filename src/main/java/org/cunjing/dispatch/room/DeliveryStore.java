package org.cunjing.dispatch.room;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cunjing.dispatch.room.Delivery.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeliveryStore {

    private static final String COLUMNS = """
            id, coalesce(order_id, drill_id) as about_id, drill_id is not null as drill, village_id, officer_id, status,
            retries, reason, task, made_at, changed_at
            """;

    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false if this person is told of this order already
    boolean add(UUID id, UUID order, UUID village, UUID officer, Instant now) {
        return jdbc.sql("""
                        insert into dispatch.delivery
                               (bureau, id, order_id, village_id, officer_id, status, retries, next_at, made_at, changed_at)
                        values (guard.bureau(), :id, :order, :village, :officer, 'WAITING', 0, :now, :now, :now)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("order", order)
                        .param("village", village)
                        .param("officer", officer)
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    /// Does nothing if this person is told of this drill already.
    void addDrill(UUID id, UUID drill, UUID village, UUID officer, Instant now) {
        jdbc.sql("""
                        insert into dispatch.delivery
                               (bureau, id, drill_id, village_id, officer_id, status, retries, next_at, made_at, changed_at)
                        values (guard.bureau(), :id, :drill, :village, :officer, 'WAITING', 0, :now, :now, :now)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("drill", drill)
                .param("village", village)
                .param("officer", officer)
                .param("now", now.atOffset(UTC))
                .update();
    }

    void dropDrill(UUID drill, Instant now) {
        jdbc.sql("""
                        update dispatch.delivery set status = 'DROPPED', next_at = null, changed_at = :now
                         where bureau = guard.bureau() and drill_id = :drill and status in ('WAITING', 'UNSURE')
                        """).param("drill", drill).param("now", now.atOffset(UTC)).update();
    }

    void forgetDrills(Instant before) {
        jdbc.sql("""
                        delete from dispatch.delivery
                         where bureau = guard.bureau() and drill_id is not null and made_at < :before
                        """).param("before", before.atOffset(UTC)).update();
    }

    /// What is due in one of these states, for whoever locks it first.
    List<Delivery> lockDue(Collection<Status> states, Instant now, int most) {
        return jdbc.sql("select " + COLUMNS + """
                          from dispatch.delivery
                         where bureau = guard.bureau() and status = any (:states) and next_at <= :now
                         order by next_at, id limit :most
                           for update skip locked
                        """)
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param("now", now.atOffset(UTC))
                .param("most", most)
                .query(DeliveryStore::toDelivery)
                .list();
    }

    /// @param nextAt null: nothing is left to do
    void save(
            Delivery one,
            Status status,
            int retries,
            @Nullable Instant nextAt,
            @Nullable String reason,
            @Nullable String task,
            Instant now) {
        jdbc.sql("""
                        update dispatch.delivery
                           set status = :status, retries = :retries, next_at = :next, reason = :reason, task = :task,
                               changed_at = :now
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("id", one.id())
                .param("status", status.name())
                .param("retries", retries)
                .param("next", nextAt == null ? null : nextAt.atOffset(UTC))
                .param("reason", reason)
                .param("task", task)
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// Asks for the fate of a task now rather than later.
    void hurry(String task, Instant now) {
        jdbc.sql("""
                        update dispatch.delivery set next_at = :now
                         where bureau = guard.bureau() and task = :task and status in ('SENT', 'ARRIVED') and next_at > :now
                        """).param("task", task).param("now", now.atOffset(UTC)).update();
    }

    List<Delivery> list(Collection<UUID> orders) {
        return jdbc.sql("select " + COLUMNS + """
                          from dispatch.delivery
                         where bureau = guard.bureau() and order_id = any (:orders)
                         order by made_at, id
                        """)
                .param("orders", orders.toArray(UUID[]::new))
                .query(DeliveryStore::toDelivery)
                .list();
    }

    void forget(UUID order) {
        jdbc.sql("delete from dispatch.delivery where bureau = guard.bureau() and order_id = :order")
                .param("order", order)
                .update();
    }

    private static Delivery toDelivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("about_id", UUID.class),
                row.getBoolean("drill"),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                Status.valueOf(row.getString("status")),
                row.getInt("retries"),
                row.getString("reason"),
                row.getString("task"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
