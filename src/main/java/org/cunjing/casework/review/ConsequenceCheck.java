package org.cunjing.casework.review;

import java.util.List;
import java.util.UUID;
import org.cunjing.casework.EntryHead;
import org.cunjing.casework.EntryKind;
import org.cunjing.casework.EntryState;
import org.cunjing.casework.LedgerEntry;
import org.cunjing.casework.Ledgers;
import org.cunjing.dispatch.WorkOrder;
import org.cunjing.dispatch.WorkOrders;
import org.springframework.stereotype.Component;

/// Whether what is said to follow from a case is there, in its village, and not older than the case.
@Component
class ConsequenceCheck {

    private final Ledgers ledgers;
    private final WorkOrders orders;

    ConsequenceCheck(Ledgers ledgers, WorkOrders orders) {
        this.ledgers = ledgers;
        this.orders = orders;
    }

    /// @throws ConsequenceElsewhere if one does not follow from this case
    /// @throws org.cunjing.shared.NotFound if one is not in reach
    void check(CaseNote note, List<Consequence> consequences) {
        for (var consequence : consequences) {
            var record = consequence.record();
            if (record != null && !follows(note, consequence.kind(), record)) {
                throw new ConsequenceElsewhere(record);
            }
        }
    }

    private boolean follows(CaseNote note, Consequence.Kind kind, UUID record) {
        return switch (kind) {
            case HAZARD -> follows(note, EntryKind.HAZARD, ledgers.get(record));
            case PUBLICITY_SESSION -> follows(note, EntryKind.PUBLICITY_SESSION, ledgers.get(record));
            case WORK_ORDER -> follows(note, orders.get(record));
            case ADVICE -> true;
        };
    }

    private static boolean follows(CaseNote note, EntryKind kind, LedgerEntry entry) {
        EntryHead head = entry.head();
        return head.kind() == kind
                && head.villageId().equals(note.village())
                && head.state() != EntryState.VOIDED
                && !head.happenedOn().isBefore(note.month().atDay(1));
    }

    private static boolean follows(CaseNote note, WorkOrder order) {
        return order.villageId().equals(note.village());
    }
}
