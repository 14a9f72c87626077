package org.cunjing.patrol.mode;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.patrol.mode.Emergency.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was switched and where teams were sent in a time, and how it stood when that began. The database gives what is
/// in reach.
@Service
public class ModeHistory {

    private static final String OVERLAPPING = """
            emergency.bureau = guard.bureau() and begun_at < :to and least(emergency.until, emergency.ended_at) >= :from
            """;

    private final JdbcClient jdbc;

    ModeHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param on whether the area is in emergency mode after it
    /// @param actorName null: the application itself, at the end of the time
    public record Switched(
            UUID id,
            UUID emergency,
            String plan,
            Set<UUID> villages,
            String step,
            boolean on,
            Instant at,
            @Nullable String actorName,
            @Nullable String reason) {}

    /// @param area of the emergency
    /// @param movedUp to cover others, not by the plan
    public record Deployed(
            UUID emergency,
            Set<UUID> area,
            PatrolMode mode,
            UUID team,
            UUID village,
            String task,
            boolean movedUp,
            Instant orderedAt,
            @Nullable Instant inPlaceAt) {}

    /// Switches until `to` of the emergencies that were on in the time, in order.
    @Transactional(readOnly = true)
    public List<Switched> switches(Instant from, Instant to) {
        return ask("""
                select one.id, emergency_id, plan.name, one.village_ids, step, at, actor_name, reason
                  from patrol.mode_switch one
                  join patrol.emergency on emergency.bureau = one.bureau and emergency.id = one.emergency_id
                  join patrol.mode_plan plan on plan.bureau = one.bureau and plan.id = emergency.plan_id
                 where at < :to and
                """ + OVERLAPPING + " order by at, one.id", from, to)
                .query(ModeHistory::toSwitched)
                .list();
    }

    /// Orders to teams until `to` in the emergencies that were on in the time, in order.
    @Transactional(readOnly = true)
    public List<Deployed> deployments(Instant from, Instant to) {
        return ask("""
                select emergency_id, one.village_ids, mode, team_id, village_id, task, ordered_at, in_place_at,
                       home_village_id is not null as moved_up
                  from patrol.deployment one
                  join patrol.emergency on emergency.bureau = one.bureau and emergency.id = one.emergency_id
                 where ordered_at < :to and
                """ + OVERLAPPING + " order by ordered_at, team_id", from, to)
                .query(ModeHistory::toDeployed)
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Instant from, Instant to) {
        return jdbc.sql(sql).param("from", from.atOffset(UTC)).param("to", to.atOffset(UTC));
    }

    private static Switched toSwitched(ResultSet row, int number) throws SQLException {
        var step = Step.valueOf(row.getString("step"));
        return new Switched(
                row.getObject("id", UUID.class),
                row.getObject("emergency_id", UUID.class),
                row.getString("name"),
                Set.of((UUID[]) row.getArray("village_ids").getArray()),
                step.name(),
                step == Step.SWITCH || step == Step.EXTEND,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("reason"));
    }

    private static Deployed toDeployed(ResultSet row, int number) throws SQLException {
        var inPlace = row.getObject("in_place_at", OffsetDateTime.class);
        return new Deployed(
                row.getObject("emergency_id", UUID.class),
                Set.of((UUID[]) row.getArray("village_ids").getArray()),
                PatrolMode.valueOf(row.getString("mode")),
                row.getObject("team_id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getString("task"),
                row.getBoolean("moved_up"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                inPlace == null ? null : inPlace.toInstant());
    }
}
