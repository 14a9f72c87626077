package org.cunjing.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Work that one officer does in one village.
///
/// @param basis the rule or instruction behind it; missing in drafts only
/// @param originalDueOn the first day promised; statistics keep to it
/// @param officerId who answers for the village now
/// @param submittedBy whose work was handed in, also after a handover
/// @param entries ledger entries handed in as evidence
public record WorkOrder(
        UUID id,
        String title,
        DutyRole role,
        WorkSource source,
        String task,
        @Nullable String place,
        @Nullable String basis,
        @Nullable String expectedEvidence,
        @Nullable String contact,
        LocalDate dueOn,
        LocalDate originalDueOn,
        UUID villageId,
        UUID officerId,
        WorkOrderState state,
        long version,
        @Nullable Instant issuedAt,
        @Nullable Instant submittedAt,
        @Nullable UUID submittedBy,
        @Nullable Instant verifiedAt,
        List<UUID> entries) {

    public WorkOrder {
        entries = List.copyOf(entries);
    }

    /// Late on this day and still with the officer. Computed, never stored: a day passes without anybody writing.
    public boolean isOverdue(LocalDate today) {
        return WorkOrderState.WITH_OFFICER.contains(state) && today.isAfter(dueOn);
    }

    /// @throws IllegalStep if it cannot be taken in the order's state
    WorkOrder after(WorkOrderMove move, Instant now) {
        var step = move.step();
        var next = step.from(state).orElseThrow(() -> new IllegalStep(this, step));
        boolean submits = step == WorkOrderStep.SUBMIT;
        return new WorkOrder(
                id,
                title,
                role,
                source,
                task,
                place,
                step == WorkOrderStep.ISSUE && move.basis() != null ? move.basis() : basis,
                expectedEvidence,
                contact,
                step == WorkOrderStep.EXTEND && move.due() != null ? move.due() : dueOn,
                originalDueOn,
                villageId,
                officerId,
                next,
                version + 1,
                step == WorkOrderStep.ISSUE ? now : issuedAt,
                submits ? now : submittedAt,
                submits ? officerId : submittedBy,
                step == WorkOrderStep.VERIFY ? now : verifiedAt,
                submits ? move.entries() : entries);
    }

    WorkOrder ownedBy(UUID officer) {
        return new WorkOrder(
                id,
                title,
                role,
                source,
                task,
                place,
                basis,
                expectedEvidence,
                contact,
                dueOn,
                originalDueOn,
                villageId,
                officer,
                state,
                version,
                issuedAt,
                submittedAt,
                submittedBy,
                verifiedAt,
                entries);
    }
}
