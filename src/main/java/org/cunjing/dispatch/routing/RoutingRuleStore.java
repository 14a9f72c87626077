package org.cunjing.dispatch.routing;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

@Repository
class RoutingRuleStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RoutingRuleStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Versioned(UUID ruleId, RuleVersion version) {}

    List<RoutingRule> list() {
        return list(null);
    }

    Optional<RoutingRule> find(UUID id) {
        return list(id).stream().findFirst();
    }

    /// The oldest rule first.
    private List<RoutingRule> list(@Nullable UUID rule) {
        Map<UUID, List<Versioned>> versions = jdbc.sql("""
                        select * from dispatch.routing_version
                         where bureau = guard.bureau() and (cast(:rule as uuid) is null or rule_id = :rule)
                         order by number desc
                        """).param("rule", rule).query(this::toVersion).list().stream()
                .collect(groupingBy(Versioned::ruleId));
        return jdbc.sql("""
                        select id, station_id, in_force, in_force_since from dispatch.routing_rule
                         where bureau = guard.bureau() and (cast(:rule as uuid) is null or id = :rule)
                         order by made_at, id
                        """)
                .param("rule", rule)
                .query((row, _) -> toRule(row, versions))
                .list();
    }

    /// @return false if the id is in use, be it out of reach
    boolean add(UUID id, @Nullable UUID station, Mark made) {
        return jdbc.sql("""
                        insert into dispatch.routing_rule (bureau, id, station_id, made_by, made_at)
                        values (guard.bureau(), :id, :station, :by, :at)
                        on conflict (bureau, id) do nothing
                        """)
                        .param("id", id)
                        .param("station", station)
                        .param("by", made.by())
                        .param("at", made.at().atOffset(UTC))
                        .update()
                == 1;
    }

    /// @return false if somebody else has begun this version
    boolean add(UUID rule, RuleVersion version) {
        return jdbc.sql("""
                        insert into dispatch.routing_version
                               (bureau, id, rule_id, number, name, condition, duty_role, title, task, place, basis,
                                expected_evidence, contact, times, due_days, rest_days, minutes, examples, why,
                                revision, made_at, made_by, made_by_name)
                        values (guard.bureau(), :id, :rule, :number, :name, :condition, :role, :title, :task, :place,
                                :basis, :evidence, :contact, :times, :dueDays, :restDays, :minutes, :examples::jsonb,
                                :why, :revision, :at, :by, :byName)
                        on conflict do nothing
                        """)
                        .params(RuleColumns.of(version.content(), json))
                        .param("id", version.id())
                        .param("rule", rule)
                        .param("number", version.number())
                        .param("why", version.why())
                        .param("revision", version.revision())
                        .param("at", version.made().at().atOffset(UTC))
                        .param("by", version.made().by())
                        .param("byName", version.made().name())
                        .update()
                == 1;
    }

    /// @return false if somebody else has changed the draft, or released it
    boolean change(RuleVersion seen, RuleContent content, @Nullable String why, Mark made) {
        return jdbc.sql("""
                        update dispatch.routing_version
                           set name = :name, condition = :condition, duty_role = :role, title = :title, task = :task,
                               place = :place, basis = :basis, expected_evidence = :evidence, contact = :contact,
                               times = :times, due_days = :dueDays, rest_days = :restDays, minutes = :minutes,
                               examples = :examples::jsonb, why = :why, revision = revision + 1, made_at = :at,
                               made_by = :by, made_by_name = :byName
                         where bureau = guard.bureau() and id = :id and revision = :seen and released_at is null
                        """)
                        .params(RuleColumns.of(content, json))
                        .param("why", why)
                        .param("at", made.at().atOffset(UTC))
                        .param("by", made.by())
                        .param("byName", made.name())
                        .param("id", seen.id())
                        .param("seen", seen.revision())
                        .update()
                == 1;
    }

    /// @return false if somebody else has changed the draft, or released it
    boolean release(RuleVersion draft, Mark released) {
        return jdbc.sql("""
                        update dispatch.routing_version
                           set released_at = :at, released_by = :by, released_by_name = :name
                         where bureau = guard.bureau() and id = :id and revision = :seen and released_at is null
                        """)
                        .param("at", released.at().atOffset(UTC))
                        .param("by", released.by())
                        .param("name", released.name())
                        .param("id", draft.id())
                        .param("seen", draft.revision())
                        .update()
                == 1;
    }

    void putInForce(UUID rule, @Nullable Integer number, Mark mark) {
        jdbc.sql("""
                        update dispatch.routing_rule set in_force = :number, in_force_since = :at
                         where bureau = guard.bureau() and id = :rule
                        """)
                .param("number", number)
                .param("at", mark.at().atOffset(UTC))
                .param("rule", rule)
                .update();
    }

    void drop(UUID version) {
        jdbc.sql("delete from dispatch.routing_version where bureau = guard.bureau() and id = :id")
                .param("id", version)
                .update();
    }

    void dropRule(UUID rule) {
        jdbc.sql("delete from dispatch.routing_rule where bureau = guard.bureau() and id = :id")
                .param("id", rule)
                .update();
    }

    private static RoutingRule toRule(ResultSet row, Map<UUID, List<Versioned>> versions) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var since = row.getObject("in_force_since", OffsetDateTime.class);
        return new RoutingRule(
                id,
                row.getObject("station_id", UUID.class),
                row.getObject("in_force", Integer.class),
                since == null ? null : since.toInstant(),
                versions.getOrDefault(id, List.of()).stream()
                        .map(Versioned::version)
                        .toList());
    }

    private Versioned toVersion(ResultSet row, int number) throws SQLException {
        return new Versioned(row.getObject("rule_id", UUID.class), RuleColumns.toVersion(row, json));
    }
}
