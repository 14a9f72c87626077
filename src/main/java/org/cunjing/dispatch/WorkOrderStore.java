package org.cunjing.dispatch;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkOrderStore {

    private static final String SELECT = """
            select id, title, duty_role, source, task, place, basis, expected_evidence, contact, due_on, original_due_on,
                   village_id, officer_id, state, version, issued_at, submitted_at, submitted_by,
                   verified_at, entries
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
                .query(WorkOrderStore::toOrder)
                .optional();
    }

    /// @param villages whose orders may be seen; null: all
    List<WorkOrder> list(WorkOrderFilter filter, @Nullable Set<UUID> villages, LocalDate today) {
        return jdbc.sql(SELECT + """
                           and (cast(:state as text) is null or state = :state)
                           and (cast(:source as text) is null or source = :source)
                           and (cast(:village as uuid) is null or village_id = :village)
                           and (cast(:officer as uuid) is null or officer_id = :officer)
                           and (cast(:from as date) is null or due_on >= :from)
                           and (cast(:to as date) is null or due_on <= :to)
                           and (not :overdue or due_on < :today and state = any (:late))
                           and (:everywhere or village_id = any (:villages))
                         order by due_on desc, id desc
                         limit :limit offset :offset
                        """)
                .param("state", name(filter.state()))
                .param("source", name(filter.source()))
                .param("village", filter.village())
                .param("officer", filter.officer())
                .param("from", filter.dueFrom())
                .param("to", filter.dueTo())
                .param("overdue", filter.overdue())
                .param("today", today)
                .param("late", names(WorkOrderState.WITH_OFFICER))
                .param("everywhere", villages == null)
                .param("villages", villages == null ? new UUID[0] : villages.toArray(UUID[]::new))
                .param("limit", filter.limit())
                .param("offset", filter.offset())
                .query(WorkOrderStore::toOrder)
                .list();
    }

    List<WorkOrder> listOpen(UUID officer) {
        return jdbc.sql(SELECT + " and officer_id = :officer and state = any (:open) order by due_on, id")
                .param("officer", officer)
                .param("open", names(WorkOrderState.OPEN))
                .query(WorkOrderStore::toOrder)
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

    /// @return false if the id is in use, be it out of reach
    boolean add(WorkOrder order, String createdBy, Instant createdAt) {
        return jdbc.sql("""
                        insert into dispatch.work_order
                               (bureau, id, title, duty_role, source, task, place, basis, expected_evidence, contact,
                                due_on, original_due_on, village_id, officer_id, state, version,
                                created_by, created_at, issued_at, submitted_at, submitted_by, verified_at, entries)
                        values (guard.bureau(), :id, :title, :role, :source, :task, :place, :basis, :evidence, :contact,
                                :due, :originalDue, :village, :officer, :state, :version,
                                :createdBy, :createdAt, :issuedAt, :submittedAt, :submittedBy, :verifiedAt, :entries)
                        on conflict (bureau, id) do nothing
                        """)
                        .params(values(order))
                        .param("createdBy", createdBy)
                        .param("createdAt", createdAt.atOffset(UTC))
                        .update()
                == 1;
    }

    /// @return false if somebody else has changed the order since `version`
    boolean update(WorkOrder order, long version) {
        return jdbc.sql("""
                        update dispatch.work_order
                           set state = :state, version = :version, basis = :basis, due_on = :due, officer_id = :officer,
                               issued_at = :issuedAt, submitted_at = :submittedAt, submitted_by = :submittedBy,
                               verified_at = :verifiedAt, entries = :entries
                         where bureau = guard.bureau() and id = :id and version = :seen
                        """).params(values(order)).param("seen", version).update() == 1;
    }

    private static Map<String, @Nullable Object> values(WorkOrder order) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", order.id());
        values.put("title", order.title());
        values.put("role", order.role().name());
        values.put("source", order.source().name());
        values.put("task", order.task());
        values.put("place", order.place());
        values.put("basis", order.basis());
        values.put("evidence", order.expectedEvidence());
        values.put("contact", order.contact());
        values.put("due", order.dueOn());
        values.put("originalDue", order.originalDueOn());
        values.put("village", order.villageId());
        values.put("officer", order.officerId());
        values.put("state", order.state().name());
        values.put("version", order.version());
        values.put("issuedAt", moment(order.issuedAt()));
        values.put("submittedAt", moment(order.submittedAt()));
        values.put("submittedBy", order.submittedBy());
        values.put("verifiedAt", moment(order.verifiedAt()));
        values.put("entries", order.entries().toArray(UUID[]::new));
        return values;
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String[] names(Set<WorkOrderState> states) {
        return states.stream().map(Enum::name).toArray(String[]::new);
    }

    private static WorkOrder toOrder(ResultSet row, int number) throws SQLException {
        return new WorkOrder(
                row.getObject("id", UUID.class),
                row.getString("title"),
                DutyRole.valueOf(row.getString("duty_role")),
                WorkSource.valueOf(row.getString("source")),
                row.getString("task"),
                row.getString("place"),
                row.getString("basis"),
                row.getString("expected_evidence"),
                row.getString("contact"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("original_due_on", LocalDate.class),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                WorkOrderState.valueOf(row.getString("state")),
                row.getLong("version"),
                instant(row, "issued_at"),
                instant(row, "submitted_at"),
                row.getObject("submitted_by", UUID.class),
                instant(row, "verified_at"),
                List.of((UUID[]) row.getArray("entries").getArray()));
    }
}
