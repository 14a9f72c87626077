package org.cunjing.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Orders as those have them who do them.
@Repository
class ReceivedOrderStore {

    private final JdbcClient jdbc;

    ReceivedOrderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What an officer has to do or owns, not finished.
    List<WorkOrder> listDoing(UUID officer) {
        return jdbc.sql(WorkOrderStore.SELECT + """
                           and (officer_id = :officer or receiver_id = :officer) and state = any (:open)
                         order by due_on, id
                        """)
                .param("officer", officer)
                .param("open", WorkOrderState.OPEN.stream().map(Enum::name).toArray(String[]::new))
                .query(WorkOrderColumns::toOrder)
                .list();
    }

    /// Not accepted, and its owner is away, its village changes hands, or somebody else has it.
    List<WorkOrder> listToLookAt(Collection<UUID> away, Collection<UUID> changing) {
        return jdbc.sql(WorkOrderStore.SELECT + """
                           and state = 'ISSUED'
                           and (receiver_id is not null or officer_id = any (:away) or village_id = any (:changing))
                         order by id
                        """)
                .param("away", away.toArray(UUID[]::new))
                .param("changing", changing.toArray(UUID[]::new))
                .query(WorkOrderColumns::toOrder)
                .list();
    }
}
