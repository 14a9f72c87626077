package org.cunjing.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.shared.Made;
import org.jspecify.annotations.Nullable;

/// Work that one officer does in one village.
///
/// @param planItem of the monthly plan behind it; null: a single order
/// @param originalDueOn the first day promised; statistics keep to it
/// @param askedDueOn the later day that the officer asks for; null: none, or it was answered
/// @param declinedDueOn the last day asked for, if it was not granted; null: none, or it is history
/// @param officerId who answers for the village now
/// @param receiver who has it instead; null: the officer
/// @param submittedBy whose work was handed in, also after a handover
/// @param entries ledger entries handed in as evidence
public record WorkOrder(
        UUID id,
        Instruction what,
        WorkSource source,
        @Nullable UUID planItem,
        LocalDate dueOn,
        LocalDate originalDueOn,
        @Nullable LocalDate askedDueOn,
        @Nullable LocalDate declinedDueOn,
        UUID villageId,
        UUID officerId,
        @Nullable Receiver receiver,
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

    /// When a step that arrives now was taken: not before the order was issued, and by an unsure clock not too late.
    Instant momentOf(Made made, ZoneId zone) {
        var at = issuedAt != null && made.at().isBefore(issuedAt) ? issuedAt : made.at();
        var due = dueOn.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        return made.sure() || !at.isAfter(due) ? at : due;
    }

    /// @throws IllegalStep if it cannot be taken in the order's state
    WorkOrder after(WorkOrderMove move, Instant now) {
        var step = move.step();
        var next = step.from(state)
                .filter(_ -> step != WorkOrderStep.DECLINE_TIME || askedDueOn != null)
                .orElseThrow(() -> new IllegalStep(this, step));
        boolean submits = step == WorkOrderStep.SUBMIT;
        boolean issues = step == WorkOrderStep.ISSUE;
        return new WorkOrder(
                id,
                issues && move.basis() != null ? what.basedOn(move.basis()) : what,
                source,
                planItem,
                step == WorkOrderStep.EXTEND && move.due() != null ? move.due() : dueOn,
                originalDueOn,
                asked(move),
                declined(step),
                villageId,
                officerId,
                receiver,
                next,
                version + 1,
                issues ? now : issuedAt,
                submits ? now : submittedAt,
                submits ? doer() : submittedBy,
                step == WorkOrderStep.VERIFY ? now : verifiedAt,
                submits ? move.entries() : entries);
    }

    /// The wish stays until it is answered or the work is handed in.
    private @Nullable LocalDate asked(WorkOrderMove move) {
        return switch (move.step()) {
            case ASK_FOR_TIME -> move.due();
            case EXTEND, DECLINE_TIME, SUBMIT, CANCEL -> null;
            case DRAFT_UP, ISSUE, ACCEPT, START, VERIFY, RETURN, CLOSE, HAND_OVER, TO_DEPUTY, TO_OWNER -> askedDueOn;
        };
    }

    /// The answer is shown until there is a newer one, a new wish, or no time is needed any more.
    private @Nullable LocalDate declined(WorkOrderStep step) {
        return switch (step) {
            case DECLINE_TIME -> askedDueOn;
            case ASK_FOR_TIME, EXTEND, SUBMIT, CANCEL -> null;
            case DRAFT_UP, ISSUE, ACCEPT, START, VERIFY, RETURN, CLOSE, HAND_OVER, TO_DEPUTY, TO_OWNER -> declinedDueOn;
        };
    }

    /// Who takes the officer's steps: the receiver, if there is one.
    public UUID doer() {
        return receiver == null ? officerId : receiver.officerId();
    }

    WorkOrder ownedBy(UUID officer) {
        return with(officer, null);
    }

    WorkOrder receivedBy(@Nullable Receiver other) {
        return with(officerId, other);
    }

    private WorkOrder with(UUID officer, @Nullable Receiver other) {
        return new WorkOrder(
                id,
                what,
                source,
                planItem,
                dueOn,
                originalDueOn,
                askedDueOn,
                declinedDueOn,
                villageId,
                officer,
                other,
                state,
                version,
                issuedAt,
                submittedAt,
                submittedBy,
                verifiedAt,
                entries);
    }
}
