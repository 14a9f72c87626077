package org.cunjing.dispatch;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.dispatch.PlannedOrders.PlannedOrder;
import org.cunjing.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkOrderStore {

    static final String SELECT = """
            select id, title, duty_role, source, plan_item_id, task, place, basis, expected_evidence, contact, times,
                   due_on, original_due_on, asked_due_on, declined_due_on, village_id, officer_id, receiver_id, receiver_why, state,
                   version, issued_at, submitted_at, submitted_by, verified_at, entries
              from dispatch.work_order
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    WorkOrderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WorkOrder> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(WorkOrderColumns::toOrder)
                .optional();
    }

    /// What waits comes with the most urgent first, anything else with the latest day first.
    ///
    /// @param reach villages whose orders may be seen; null: all
    List<WorkOrder> list(WorkOrderFilter filter, @Nullable Set<UUID> reach, LocalDate today) {
        return jdbc.sql(SELECT + """
                           and (cast(:state as text) is null or state = :state)
                           and (cast(:source as text) is null or source = :source)
                           and (cast(:plan as uuid) is null or plan_item_id in (select i.id from dispatch.plan_item i
                                 where i.bureau = guard.bureau() and i.plan_id = :plan))
                           and (cast(:village as uuid) is null or village_id = :village)
                           and (cast(:officer as uuid) is null or officer_id = :officer)
                           and (cast(:from as date) is null or due_on >= :from)
                           and (cast(:to as date) is null or due_on <= :to)
                           and (not :underWay or state = any (:running))
                           and (not :overdue or due_on < :today and state = any (:late))
                           and (not :waiting or state = 'SUBMITTED' or state = 'DRAFT' or asked_due_on is not null
                                or due_on < :today and state = any (:late))
                           and (:everywhere or village_id = any (:reach))
                           and (:anyVillage or village_id = any (:villages))
                         order by case when :waiting then due_on end, due_on desc, id desc
                         limit :limit offset :offset
                        """)
                .param("state", Columns.name(filter.state()))
                .param("source", Columns.name(filter.source()))
                .param("plan", filter.plan())
                .param("village", filter.village())
                .param("officer", filter.officer())
                .param("from", filter.dueFrom())
                .param("to", filter.dueTo())
                .param("underWay", filter.underWay())
                .param("running", names(WorkOrderState.UNDER_WAY))
                .param("overdue", filter.overdue())
                .param("waiting", filter.waiting())
                .param("today", today)
                .param("late", names(WorkOrderState.WITH_OFFICER))
                .param("everywhere", reach == null)
                .param("reach", array(reach))
                .param("anyVillage", filter.villages() == null)
                .param("villages", array(filter.villages()))
                .param("limit", filter.limit())
                .param("offset", filter.offset())
                .query(WorkOrderColumns::toOrder)
                .list();
    }

    List<WorkOrder> listOpen(UUID officer) {
        return jdbc.sql(SELECT + " and officer_id = :officer and state = any (:open) order by due_on, id")
                .param("officer", officer)
                .param("open", names(WorkOrderState.OPEN))
                .query(WorkOrderColumns::toOrder)
                .list();
    }

    List<WorkOrder> listOpen(UUID village, UUID officer) {
        return listOpen(officer).stream()
                .filter(order -> order.villageId().equals(village))
                .toList();
    }

    /// Locks what an officer has open in a village; steps wait.
    void lockOpen(UUID village, UUID officer) {
        jdbc.sql("""
                        select id from dispatch.work_order
                         where bureau = guard.bureau() and village_id = :village and officer_id = :officer
                           and state = any (:open)
                         order by id
                           for update
                        """)
                .param("village", village)
                .param("officer", officer)
                .param("open", names(WorkOrderState.OPEN))
                .query()
                .listOfRows();
    }

    Set<PlannedOrder> listMade(Collection<UUID> planItems) {
        return jdbc.sql("""
                        select plan_item_id, village_id from dispatch.work_order
                         where bureau = guard.bureau() and plan_item_id = any (:items)
                        """)
                .param("items", array(planItems))
                .query((row, _) -> new PlannedOrder(
                        row.getObject("plan_item_id", UUID.class), row.getObject("village_id", UUID.class)))
                .set();
    }

    /// Adds an order together with what happened.
    ///
    /// @return false if the id is in use, or the village has its order of this plan's item, be it out of reach
    boolean add(WorkOrder order, String createdBy, Instant createdAt, WorkOrderEvent event) {
        return jdbc.sql("""
                        with changed as (
                        insert into dispatch.work_order
                               (bureau, id, title, duty_role, source, plan_item_id, task, place, basis,
                                expected_evidence, contact, times, due_on, original_due_on, asked_due_on,
                                declined_due_on, village_id, officer_id, receiver_id, receiver_why, state, version,
                                created_by, created_at, issued_at, submitted_at, submitted_by, verified_at, entries)
                        values (guard.bureau(), :id, :title, :role, :source, :planItem, :task, :place, :basis,
                                :evidence, :contact, :times, :due, :originalDue, :askedDue,
                                :declinedDue, :village, :officer, :receiver, :receiverWhy, :state, :version,
                                :createdBy, :createdAt, :issuedAt, :submittedAt, :submittedBy, :verifiedAt, :entries)
                        on conflict do nothing
                        returning bureau)
                        """ + WorkOrderLog.INSERT + " from changed")
                        .paramSource(WorkOrderLog.values(event)
                                .addValues(WorkOrderColumns.values(order))
                                .addValue("createdBy", createdBy)
                                .addValue("createdAt", createdAt.atOffset(UTC)))
                        .update()
                == 1;
    }

    /// Changes an order together with what happened.
    ///
    /// @return false if somebody else has changed the order since `version`
    boolean update(WorkOrder order, long version, WorkOrderEvent event) {
        return jdbc.sql("""
                        with changed as (
                        update dispatch.work_order
                           set state = :state, version = :version, basis = :basis, due_on = :due,
                               asked_due_on = :askedDue, declined_due_on = :declinedDue, officer_id = :officer,
                               receiver_id = :receiver, receiver_why = :receiverWhy, issued_at = :issuedAt,
                               submitted_at = :submittedAt, submitted_by = :submittedBy,
                               verified_at = :verifiedAt, entries = :entries
                         where bureau = guard.bureau() and id = :id and version = :seen
                        returning bureau)
                        """ + WorkOrderLog.INSERT + " from changed")
                        .paramSource(WorkOrderLog.values(event)
                                .addValues(WorkOrderColumns.values(order))
                                .addValue("seen", version))
                        .update()
                == 1;
    }

    private static UUID[] array(@Nullable Collection<UUID> ids) {
        return ids == null ? new UUID[0] : ids.toArray(UUID[]::new);
    }

    static String[] names(Set<WorkOrderState> states) {
        return states.stream().map(Enum::name).toArray(String[]::new);
    }
}
