package org.cunjing.dispatch.routing;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.access.MarkColumns;
import org.cunjing.dispatch.routing.RoutingRun.LeftOut;
import org.cunjing.dispatch.routing.RoutingRun.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

@Repository
class RoutingRunStore {

    private static final TypeReference<List<LeftOut>> LEFT_OUT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RoutingRunStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Confirmations of a bureau come one after the other: each sees the orders of the one before.
    void waitForOthers() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(guard.bureau() || ' routing', 0))")
                .query((_, _) -> true)
                .single();
    }

    /// @return false if the id is in use, be it out of reach
    boolean begin(UUID id, @Nullable UUID station, Mark mark) {
        return jdbc.sql("""
                        insert into dispatch.routing_run (bureau, id, station_id, at, by, by_name, left_out)
                        values (guard.bureau(), :id, :station, :at, :by, :name, '[]')
                        on conflict (bureau, id) do nothing
                        """)
                        .param("id", id)
                        .param("station", station)
                        .param("at", mark.at().atOffset(UTC))
                        .param("by", mark.by())
                        .param("name", mark.name())
                        .update()
                == 1;
    }

    void finish(UUID id, List<LeftOut> left) {
        jdbc.sql("update dispatch.routing_run set left_out = :left::jsonb where bureau = guard.bureau() and id = :id")
                .param("left", json.writeValueAsString(left))
                .param("id", id)
                .update();
    }

    Optional<RoutingRun> find(UUID id) {
        return jdbc.sql("""
                        select id, at, by, by_name, left_out from dispatch.routing_run
                         where bureau = guard.bureau() and id = :id
                        """).param("id", id).query(this::toRun).optional();
    }

    private List<Sent> sent(UUID run) {
        return jdbc.sql("""
                        select id, rule_id, village_id from dispatch.routed_order
                         where bureau = guard.bureau() and run_id = :run
                         order by id
                        """)
                .param("run", run)
                .query((row, _) -> new Sent(
                        row.getObject("id", UUID.class),
                        row.getObject("rule_id", UUID.class),
                        row.getObject("village_id", UUID.class)))
                .list();
    }

    private RoutingRun toRun(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new RoutingRun(id, MarkColumns.read(row), sent(id), json.readValue(row.getString("left_out"), LEFT_OUT));
    }
}
