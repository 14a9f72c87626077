package org.cunjing.dispatch.routing;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.WorkOrderState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What officers have to do already, and what rules have asked for before.
@Repository
class OpenOrderStore {

    private final JdbcClient jdbc;

    OpenOrderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Asked(UUID ruleId, UUID villageId) {}

    /// Everything unfinished in reach.
    List<OpenOrder> list() {
        return jdbc.sql("""
                        select o.id, o.title, o.duty_role, o.village_id, o.officer_id, o.due_on, o.state, o.times,
                               r.minutes, r.rule_id
                          from dispatch.work_order o
                          left join dispatch.routed_order r on r.bureau = o.bureau and r.id = o.id
                         where o.bureau = guard.bureau() and o.state = any (:open)
                         order by o.due_on, o.id
                        """)
                .param("open", WorkOrderState.OPEN.stream().map(Enum::name).toArray(String[]::new))
                .query(OpenOrderStore::toOrder)
                .list();
    }

    /// When a rule last had an order in a village that was not cancelled.
    Map<Asked, Instant> lastAsked(Instant since) {
        var last = new HashMap<Asked, Instant>();
        jdbc.sql("""
                        select r.rule_id, r.village_id, max(r.at) as at
                          from dispatch.routed_order r
                          join dispatch.work_order o on o.bureau = r.bureau and o.id = r.id and o.state <> 'CANCELLED'
                         where r.bureau = guard.bureau() and r.at >= :since
                         group by r.rule_id, r.village_id
                        """).param("since", since.atOffset(UTC)).query(row -> {
            last.put(
                    new Asked(row.getObject("rule_id", UUID.class), row.getObject("village_id", UUID.class)),
                    row.getObject("at", OffsetDateTime.class).toInstant());
        });
        return last;
    }

    private static OpenOrder toOrder(ResultSet row, int number) throws SQLException {
        return new OpenOrder(
                row.getObject("id", UUID.class),
                row.getString("title"),
                DutyRole.valueOf(row.getString("duty_role")),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                row.getObject("due_on", LocalDate.class),
                WorkOrderState.valueOf(row.getString("state")),
                minutes(row.getObject("minutes", Integer.class), row.getInt("times")),
                row.getObject("rule_id", UUID.class));
    }

    private static int minutes(@Nullable Integer estimated, int times) {
        return estimated == null ? OpenOrder.USUAL_MINUTES * times : estimated;
    }
}
