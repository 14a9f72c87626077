package org.cunjing.dispatch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How many orders there are where.
@Repository
class WorkOrderFigureStore {

    private final JdbcClient jdbc;

    WorkOrderFigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Integer> countOpenByVillage() {
        var open = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select village_id, count(*) as open from dispatch.work_order
                         where bureau = guard.bureau() and state = any (:open)
                         group by village_id
                        """).param("open", WorkOrderStore.names(WorkOrderState.OPEN)).query(row -> {
            open.put(row.getObject("village_id", UUID.class), row.getInt("open"));
        });
        return open;
    }

    Map<UUID, WorkOrderTally> tallies(LocalDate today) {
        var tallies = new HashMap<UUID, WorkOrderTally>();
        jdbc.sql("""
                        select village_id, count(*) as open,
                               count(*) filter (where due_on < :today and state = any (:late)) as overdue,
                               count(*) filter (where state = 'ISSUED') as unaccepted
                          from dispatch.work_order
                         where bureau = guard.bureau() and state = any (:running)
                         group by village_id
                        """)
                .param("today", today)
                .param("late", WorkOrderStore.names(WorkOrderState.WITH_OFFICER))
                .param("running", WorkOrderStore.names(WorkOrderState.UNDER_WAY))
                .query(row -> {
                    tallies.put(
                            row.getObject("village_id", UUID.class),
                            new WorkOrderTally(row.getInt("open"), row.getInt("overdue"), row.getInt("unaccepted")));
                });
        return tallies;
    }
}
