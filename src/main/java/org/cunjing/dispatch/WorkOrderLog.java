package org.cunjing.dispatch;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who did what with an order, when and why. Rows are only ever added.
@Repository
class WorkOrderLog {

    /// May be followed by a source of rows.
    static final String INSERT = """
            insert into dispatch.work_order_event
                   (bureau, id, order_id, village_id, step, state, at, actor, actor_name, why, due_on)
            select guard.bureau(), :event, :order, :eventVillage, :step, :eventState, :at, :actor, :name, :why,
                   cast(:eventDue as date)
            """;

    private final JdbcClient jdbc;
    private final Officers officers;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;

    WorkOrderLog(JdbcClient jdbc, Officers officers, Actors actors, Uuid7 ids, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /// What the current actor does now; written with the order, in one statement.
    WorkOrderEvent event(WorkOrder order, WorkOrderStep step, @Nullable String why, @Nullable LocalDate due) {
        var actor = actors.current();
        return new WorkOrderEvent(
                ids.next(),
                order.id(),
                order.villageId(),
                step,
                order.state(),
                clock.instant(),
                actor.signature(),
                actor instanceof Person person ? person.name() : null,
                why,
                due);
    }

    /// Who has it instead of its owner, by name; nothing if the owner has it.
    void addReceiver(WorkOrder order) {
        if (order.receiver() != null) {
            add(receiverEvent(order));
        }
    }

    WorkOrderEvent receiverEvent(WorkOrder order) {
        return event(order, WorkOrderStep.TO_DEPUTY, name(order.doer()), null);
    }

    /// Who has it again.
    WorkOrderEvent ownerEvent(WorkOrder order) {
        return event(order, WorkOrderStep.TO_OWNER, name(order.officerId()), null);
    }

    private @Nullable String name(UUID officer) {
        return officers.byId(List.of(officer)).values().stream()
                .findFirst()
                .map(Officer::name)
                .orElse(null);
    }

    void add(WorkOrderEvent event) {
        jdbc.sql(INSERT).paramSource(values(event)).update();
    }

    /// Texts that may be missing have their type with them, else the database reads the statement anew whenever one
    /// comes after none.
    static MapSqlParameterSource values(WorkOrderEvent event) {
        return new MapSqlParameterSource()
                .addValue("event", event.id())
                .addValue("order", event.orderId())
                .addValue("eventVillage", event.villageId())
                .addValue("step", event.step().name())
                .addValue("eventState", event.state().name())
                .addValue("at", event.at().atOffset(UTC))
                .addValue("actor", event.actor())
                .addValue("name", event.actorName(), Types.VARCHAR)
                .addValue("why", event.why(), Types.VARCHAR)
                .addValue("eventDue", event.dueOn(), Types.DATE);
    }

    /// When what was handed in last arrived here.
    Instant submissionOf(WorkOrder order) {
        return list(order.id()).stream()
                .filter(event -> event.step() == WorkOrderStep.SUBMIT)
                .map(WorkOrderEvent::at)
                .reduce((_, last) -> last)
                .orElseGet(() -> Objects.requireNonNull(order.submittedAt()));
    }

    List<WorkOrderEvent> list(UUID order) {
        return jdbc.sql("""
                        select id, order_id, village_id, step, state, at, actor, actor_name, why, due_on
                          from dispatch.work_order_event
                         where bureau = guard.bureau() and order_id = :order
                         order by at, id
                        """).param("order", order).query(WorkOrderLog::toEvent).list();
    }

    private static WorkOrderEvent toEvent(ResultSet row, int number) throws SQLException {
        return new WorkOrderEvent(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getObject("village_id", UUID.class),
                WorkOrderStep.valueOf(row.getString("step")),
                WorkOrderState.valueOf(row.getString("state")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("why"),
                row.getObject("due_on", LocalDate.class));
    }
}
