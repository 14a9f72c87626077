package org.cunjing.dispatch;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// Which rule explains which order. Written once with the order, never changed.
@Repository
public class OrderReasons {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    OrderReasons(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /// @param run in which the order was confirmed
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID run, UUID village, OrderReason reason) {
        jdbc.sql("""
                        insert into dispatch.routed_order
                               (bureau, id, run_id, rule_id, version, rule_name, village_id, minutes, facts, at)
                        values (guard.bureau(), :order, :run, :rule, :version, :name, :village, :minutes, :facts::jsonb, :at)
                        """)
                .param("order", reason.orderId())
                .param("run", run)
                .param("rule", reason.ruleId())
                .param("version", reason.version())
                .param("name", reason.ruleName())
                .param("village", village)
                .param("minutes", reason.minutes())
                .param("facts", json.writeValueAsString(reason.facts()))
                .param("at", clock.instant().atOffset(UTC))
                .update();
    }

    /// The reasons of those of these orders that a rule asked for.
    @Transactional(readOnly = true)
    public Map<UUID, OrderReason> byOrder(Collection<UUID> orders) {
        List<OrderReason> reasons = jdbc.sql("""
                        select id, rule_id, version, rule_name, minutes, facts from dispatch.routed_order
                         where bureau = guard.bureau() and id = any ((select :orders)::uuid[])
                        """)
                .param("orders", orders.toArray(UUID[]::new))
                .query((row, _) -> new OrderReason(
                        row.getObject("id", UUID.class),
                        row.getObject("rule_id", UUID.class),
                        row.getInt("version"),
                        row.getString("rule_name"),
                        row.getInt("minutes"),
                        json.readValue(row.getString("facts"), FACTS)))
                .list();
        return reasons.stream().collect(Collectors.toMap(OrderReason::orderId, Function.identity()));
    }
}
