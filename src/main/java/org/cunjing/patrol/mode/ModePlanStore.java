package org.cunjing.patrol.mode;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.patrol.mode.ModePlan.Assignment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ModePlanStore {

    private static final String SELECT =
            "select id, name, village_ids from patrol.mode_plan where bureau = guard.bureau()";

    private final JdbcClient jdbc;

    ModePlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ModePlan> list() {
        var assignments = assignments();
        return jdbc.sql(SELECT + " and retired_at is null order by name")
                .query((row, _) -> toPlan(row, assignments))
                .list();
    }

    /// Retired ones too: what was in force keeps its plan.
    Optional<ModePlan> find(UUID id) {
        var assignments = assignments();
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query((row, _) -> toPlan(row, assignments))
                .optional();
    }

    Map<UUID, String> names() {
        return jdbc
                .sql(SELECT)
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(ModePlan plan, Mark made) {
        jdbc.sql("""
                        insert into patrol.mode_plan (bureau, id, name, village_ids, made_at, made_by)
                        values (guard.bureau(), :id, :name, :villages, :at, :by)
                        """)
                .param("id", plan.id())
                .param("name", plan.name())
                .param("villages", plan.villages().toArray(UUID[]::new))
                .param("at", made.at().atOffset(UTC))
                .param("by", made.by())
                .update();
        plan.assignments().forEach(one -> add(plan.id(), one));
    }

    void retire(UUID id, Instant at) {
        jdbc.sql("""
                        update patrol.mode_plan set retired_at = :at
                         where bureau = guard.bureau() and id = :id and retired_at is null
                        """).param("id", id).param("at", at.atOffset(UTC)).update();
    }

    private void add(UUID plan, Assignment one) {
        jdbc.sql("""
                        insert into patrol.mode_assignment (bureau, plan_id, team_id, mode, village_id, task)
                        values (guard.bureau(), :plan, :team, :mode, :village, :task)
                        """)
                .param("plan", plan)
                .param("team", one.team())
                .param("mode", one.mode().name())
                .param("village", one.village())
                .param("task", one.task())
                .update();
    }

    private Map<UUID, List<Assignment>> assignments() {
        record Line(UUID plan, Assignment assignment) {}
        return jdbc
                .sql("""
                        select plan_id, team_id, mode, village_id, task from patrol.mode_assignment
                         where bureau = guard.bureau() order by plan_id, mode, team_id
                        """)
                .query((row, _) -> new Line(
                        row.getObject("plan_id", UUID.class),
                        new Assignment(
                                row.getObject("team_id", UUID.class),
                                PatrolMode.valueOf(row.getString("mode")),
                                row.getObject("village_id", UUID.class),
                                row.getString("task"))))
                .list()
                .stream()
                .collect(groupingBy(Line::plan, mapping(Line::assignment, toList())));
    }

    private static ModePlan toPlan(ResultSet row, Map<UUID, List<Assignment>> assignments) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ModePlan(
                id,
                row.getString("name"),
                Set.of((UUID[]) row.getArray("village_ids").getArray()),
                assignments.getOrDefault(id, List.of()));
    }
}
