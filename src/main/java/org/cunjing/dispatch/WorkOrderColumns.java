package org.cunjing.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Columns;
import org.jspecify.annotations.Nullable;

/// A work order as a row, in and out.
final class WorkOrderColumns {

    private WorkOrderColumns() {}

    static Map<String, @Nullable Object> values(WorkOrder order) {
        var values = values(order.what());
        values.put("id", order.id());
        values.put("source", order.source().name());
        values.put("planItem", order.planItem());
        values.put("due", order.dueOn());
        values.put("originalDue", order.originalDueOn());
        values.put("askedDue", order.askedDueOn());
        values.put("declinedDue", order.declinedDueOn());
        values.put("village", order.villageId());
        values.put("officer", order.officerId());
        values.put(
                "receiver", order.receiver() == null ? null : order.receiver().officerId());
        values.put(
                "receiverWhy",
                order.receiver() == null ? null : order.receiver().why().name());
        values.put("state", order.state().name());
        values.put("version", order.version());
        values.put("issuedAt", Columns.moment(order.issuedAt()));
        values.put("submittedAt", Columns.moment(order.submittedAt()));
        values.put("submittedBy", order.submittedBy());
        values.put("verifiedAt", Columns.moment(order.verifiedAt()));
        values.put("entries", order.entries().toArray(UUID[]::new));
        return values;
    }

    private static Map<String, @Nullable Object> values(Instruction what) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("title", what.title());
        values.put("role", what.role().name());
        values.put("task", what.task());
        values.put("place", what.place());
        values.put("basis", what.basis());
        values.put("evidence", what.expectedEvidence());
        values.put("contact", what.contact());
        values.put("times", what.times());
        return values;
    }

    static WorkOrder toOrder(ResultSet row, int number) throws SQLException {
        return new WorkOrder(
                row.getObject("id", UUID.class),
                toInstruction(row),
                WorkSource.valueOf(row.getString("source")),
                row.getObject("plan_item_id", UUID.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("original_due_on", LocalDate.class),
                row.getObject("asked_due_on", LocalDate.class),
                row.getObject("declined_due_on", LocalDate.class),
                row.getObject("village_id", UUID.class),
                row.getObject("officer_id", UUID.class),
                receiver(row),
                WorkOrderState.valueOf(row.getString("state")),
                row.getLong("version"),
                Columns.moment(row, "issued_at"),
                Columns.moment(row, "submitted_at"),
                row.getObject("submitted_by", UUID.class),
                Columns.moment(row, "verified_at"),
                List.of((UUID[]) row.getArray("entries").getArray()));
    }

    private static @Nullable Receiver receiver(ResultSet row) throws SQLException {
        var officer = row.getObject("receiver_id", UUID.class);
        return officer == null ? null : new Receiver(officer, Receiver.Why.valueOf(row.getString("receiver_why")));
    }

    private static Instruction toInstruction(ResultSet row) throws SQLException {
        return new Instruction(
                DutyRole.valueOf(row.getString("duty_role")),
                row.getString("title"),
                row.getString("task"),
                row.getString("place"),
                row.getString("basis"),
                row.getString("expected_evidence"),
                row.getString("contact"),
                row.getInt("times"));
    }
}
