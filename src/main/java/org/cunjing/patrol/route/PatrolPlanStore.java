package org.cunjing.patrol.route;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.patrol.route.PatrolPlan.Target;
import org.cunjing.patrol.route.PatrolPlan.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PatrolPlanStore {

    private static final String SELECT = """
            select id, name, begins_at, ends_at, rural_share, made_by, made_by_name, approved_at, approved_by_name
              from patrol.patrol_plan
             where bureau = guard.bureau()
            """;
    private static final int MOST = 60;

    private final JdbcClient jdbc;

    PatrolPlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PatrolPlan> list() {
        var targets = targets();
        return jdbc.sql(SELECT + " order by begins_at desc, id limit " + MOST)
                .query((row, _) -> toPlan(row, targets))
                .list();
    }

    Optional<PatrolPlan> find(UUID id) {
        var targets = targets();
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query((row, _) -> toPlan(row, targets))
                .optional();
    }

    void add(PatrolPlan plan) {
        jdbc.sql("""
                        insert into patrol.patrol_plan
                               (bureau, id, name, village_ids, begins_at, ends_at, rural_share, made_by, made_by_name)
                        values (guard.bureau(), :id, :name, :villages, :begins, :ends, :rural, :by, :byName)
                        """)
                .param("id", plan.id())
                .param("name", plan.name())
                .param("villages", villages(plan))
                .param("begins", plan.beginsAt().atOffset(UTC))
                .param("ends", plan.endsAt().atOffset(UTC))
                .param("rural", plan.ruralShare())
                .param("by", plan.madeBy())
                .param("byName", plan.madeByName())
                .update();
        plan.targets().forEach(target -> add(plan, target));
    }

    private void add(PatrolPlan plan, Target target) {
        jdbc.sql("""
                        insert into patrol.patrol_target (bureau, id, plan_id, village_ids, layer, name, village_id)
                        values (guard.bureau(), :id, :plan, :villages, :layer, :name, :village)
                        """)
                .param("id", target.id())
                .param("plan", plan.id())
                .param("villages", villages(plan))
                .param("layer", target.layer().name())
                .param("name", target.name())
                .param("village", target.village())
                .update();
    }

    /// @return false if it is approved already
    boolean approve(UUID id, Mark approved) {
        return jdbc.sql("""
                                update patrol.patrol_plan
                                   set approved_at = :at, approved_by = :by, approved_by_name = :name
                                 where bureau = guard.bureau() and id = :id and approved_at is null
                                """)
                        .param("id", id)
                        .param("at", approved.at().atOffset(UTC))
                        .param("by", approved.by())
                        .param("name", approved.name())
                        .update()
                == 1;
    }

    void add(PatrolPlan plan, Visit visit, Mark noted) {
        jdbc.sql("""
                        insert into patrol.patrol_visit
                               (bureau, id, target_id, village_ids, team_id, visited_at, noted_by, noted_by_name, note)
                        values (guard.bureau(), :id, :target, :villages, :team, :at, :by, :name, :note)
                        """)
                .param("id", visit.id())
                .param("target", visit.target())
                .param("villages", villages(plan))
                .param("team", visit.team())
                .param("at", visit.at().atOffset(UTC))
                .param("by", noted.by())
                .param("name", noted.name())
                .param("note", visit.note())
                .update();
    }

    List<Visit> visits(UUID plan) {
        return jdbc.sql("""
                        select visit.id, target_id, team_id, visited_at, noted_by_name, note
                          from patrol.patrol_visit visit
                          join patrol.patrol_target target on target.bureau = visit.bureau and target.id = target_id
                         where visit.bureau = guard.bureau() and plan_id = :plan
                         order by visited_at, visit.id
                        """)
                .param("plan", plan)
                .query((row, _) -> new Visit(
                        row.getObject("id", UUID.class),
                        row.getObject("target_id", UUID.class),
                        row.getObject("team_id", UUID.class),
                        row.getObject("visited_at", OffsetDateTime.class).toInstant(),
                        row.getString("noted_by_name"),
                        row.getString("note")))
                .list();
    }

    private Map<UUID, List<Target>> targets() {
        record Line(UUID plan, Target target) {}
        return jdbc
                .sql("""
                        select plan_id, id, layer, name, village_id from patrol.patrol_target
                         where bureau = guard.bureau()
                         order by plan_id, array_position(array['POINT', 'NET', 'RING'], layer), id
                        """)
                .query((row, _) -> new Line(
                        row.getObject("plan_id", UUID.class),
                        new Target(
                                row.getObject("id", UUID.class),
                                PatrolLayer.valueOf(row.getString("layer")),
                                row.getString("name"),
                                row.getObject("village_id", UUID.class))))
                .list()
                .stream()
                .collect(groupingBy(Line::plan, mapping(Line::target, toList())));
    }

    private static UUID[] villages(PatrolPlan plan) {
        return plan.villages().toArray(UUID[]::new);
    }

    private static PatrolPlan toPlan(ResultSet row, Map<UUID, List<Target>> targets) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var approved = row.getObject("approved_at", OffsetDateTime.class);
        return new PatrolPlan(
                id,
                row.getString("name"),
                row.getObject("begins_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getDouble("rural_share"),
                row.getString("made_by"),
                row.getString("made_by_name"),
                approved == null ? null : approved.toInstant(),
                row.getString("approved_by_name"),
                targets.getOrDefault(id, List.of()));
    }
}
