package org.cunjing.dispatch.room;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EscalationStore {

    private final JdbcClient jdbc;

    EscalationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EscalationTerms terms() {
        return jdbc.sql("""
                        select urgent_minutes, routine_minutes, quiet_from, quiet_to from dispatch.escalation_term
                         where bureau = guard.bureau()
                        """)
                .query((row, _) -> new EscalationTerms(
                        row.getInt("urgent_minutes"),
                        row.getInt("routine_minutes"),
                        new QuietHours(
                                row.getObject("quiet_from", LocalTime.class),
                                row.getObject("quiet_to", LocalTime.class))))
                .optional()
                .orElse(EscalationTerms.USUAL);
    }

    void set(EscalationTerms terms) {
        jdbc.sql("""
                        insert into dispatch.escalation_term (bureau, urgent_minutes, routine_minutes, quiet_from, quiet_to)
                        values (guard.bureau(), :urgent, :routine, :from, :to)
                        on conflict (bureau) do update
                           set urgent_minutes = :urgent, routine_minutes = :routine, quiet_from = :from, quiet_to = :to
                        """)
                .param("urgent", terms.urgentMinutes())
                .param("routine", terms.routineMinutes())
                .param("from", terms.quiet().from())
                .param("to", terms.quiet().to())
                .update();
    }

    void add(EscalationStep step) {
        jdbc.sql("""
                        insert into dispatch.escalation_step
                               (bureau, id, order_id, village_id, at, kind, why, officer_id, room_id, name)
                        values (guard.bureau(), :id, :order, :village, :at, :kind, :why, :officer, :room, :name)
                        """)
                .param("id", step.id())
                .param("order", step.orderId())
                .param("village", step.villageId())
                .param("at", step.at().atOffset(UTC))
                .param("kind", step.kind().name())
                .param("why", step.why().name())
                .param("officer", step.officerId())
                .param("room", step.roomId())
                .param("name", step.name())
                .update();
    }

    List<EscalationStep> steps(Collection<UUID> orders) {
        return jdbc.sql("""
                        select id, order_id, village_id, at, kind, why, officer_id, room_id, name
                          from dispatch.escalation_step
                         where bureau = guard.bureau() and order_id = any (:orders)
                         order by at, id
                        """)
                .param("orders", orders.toArray(UUID[]::new))
                .query((row, _) -> new EscalationStep(
                        row.getObject("id", UUID.class),
                        row.getObject("order_id", UUID.class),
                        row.getObject("village_id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        EscalationStep.Kind.valueOf(row.getString("kind")),
                        EscalationStep.Why.valueOf(row.getString("why")),
                        row.getObject("officer_id", UUID.class),
                        row.getObject("room_id", UUID.class),
                        row.getString("name")))
                .list();
    }

    /// Begins pauses in those of the villages that have none; what stands still stays as it is.
    void pause(Collection<UUID> villages, Instant at) {
        jdbc.sql("""
                        insert into dispatch.clock_pause (bureau, village_id, begun_at)
                        select guard.bureau(), village, :at from unnest(:villages) as village
                        on conflict do nothing
                        """)
                .param("villages", villages.toArray(UUID[]::new))
                .param("at", at.atOffset(UTC))
                .update();
    }

    void resume(Collection<UUID> villages, Instant at) {
        jdbc.sql("""
                        update dispatch.clock_pause set ended_at = greatest(:at, begun_at)
                         where bureau = guard.bureau() and village_id = any (:villages) and ended_at is null
                        """)
                .param("villages", villages.toArray(UUID[]::new))
                .param("at", at.atOffset(UTC))
                .update();
    }

    /// Pauses of a village that touch the time since this moment; one without an end reaches on for ever.
    List<Span> pauses(UUID village, Instant since) {
        return jdbc.sql("""
                        select begun_at, ended_at from dispatch.clock_pause
                         where bureau = guard.bureau() and village_id = :village
                           and (ended_at is null or ended_at > :since)
                        """)
                .param("village", village)
                .param("since", since.atOffset(UTC))
                .query((row, _) -> {
                    var end = row.getObject("ended_at", OffsetDateTime.class);
                    return new Span(
                            row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                            end == null ? Instant.MAX : end.toInstant());
                })
                .list();
    }
}
