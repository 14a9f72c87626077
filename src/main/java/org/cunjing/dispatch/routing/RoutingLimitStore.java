package org.cunjing.dispatch.routing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoutingLimitStore {

    private final JdbcClient jdbc;

    RoutingLimitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RoutingLimits get() {
        return jdbc.sql("""
                        select open_orders, minutes_a_day, minutes_a_week from dispatch.routing_limit
                         where bureau = guard.bureau()
                        """)
                .query((row, _) -> new RoutingLimits(
                        row.getInt("open_orders"), row.getInt("minutes_a_day"), row.getInt("minutes_a_week")))
                .optional()
                .orElse(RoutingLimits.USUAL);
    }

    void set(RoutingLimits limits) {
        jdbc.sql("""
                        insert into dispatch.routing_limit (bureau, open_orders, minutes_a_day, minutes_a_week)
                        values (guard.bureau(), :orders, :day, :week)
                        on conflict (bureau) do update
                           set open_orders = :orders, minutes_a_day = :day, minutes_a_week = :week
                        """)
                .param("orders", limits.openOrders())
                .param("day", limits.minutesADay())
                .param("week", limits.minutesAWeek())
                .update();
    }
}
