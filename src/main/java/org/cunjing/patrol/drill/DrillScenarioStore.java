package org.cunjing.patrol.drill;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cunjing.patrol.drill.DrillScenario.ScenarioPoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

@Repository
class DrillScenarioStore {

    private static final TypeReference<List<ScenarioPoint>> POINTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DrillScenarioStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<DrillScenario> list() {
        return jdbc.sql("""
                        select id, name, points from patrol.drill_scenario
                         where bureau = guard.bureau() and retired_at is null order by name
                        """)
                .query((row, _) -> new DrillScenario(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        json.readValue(row.getString("points"), POINTS)))
                .list();
    }

    /// @return false if the id is in use
    boolean add(DrillScenario scenario, Instant at) {
        return jdbc.sql("""
                        insert into patrol.drill_scenario (bureau, id, name, points, made_at)
                        values (guard.bureau(), :id, :name, :points::jsonb, :at)
                        on conflict (bureau, id) do nothing
                        """)
                        .param("id", scenario.id())
                        .param("name", scenario.name())
                        .param("points", json.writeValueAsString(scenario.points()))
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    /// Takes a name out of the choice, so that a newer one can have it.
    void retire(String name, Instant at) {
        jdbc.sql("""
                        update patrol.drill_scenario set retired_at = :at
                         where bureau = guard.bureau() and name = :name and retired_at is null
                        """).param("name", name).param("at", at.atOffset(UTC)).update();
    }

    /// @return false if there is none in the choice
    boolean retire(UUID id, Instant at) {
        return jdbc.sql("""
                        update patrol.drill_scenario set retired_at = :at
                         where bureau = guard.bureau() and id = :id and retired_at is null
                        """).param("id", id).param("at", at.atOffset(UTC)).update() == 1;
    }
}
