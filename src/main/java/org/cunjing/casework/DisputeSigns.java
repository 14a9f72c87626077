package org.cunjing.casework;

import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.springframework.stereotype.Component;

/// An early sign becomes one dispute of its village, and is closed by it.
@Component
class DisputeSigns {

    private final EntryStore store;
    private final EntryMoves moves;
    private final LedgerDeadlines deadlines;
    private final Uuid7 ids;

    DisputeSigns(EntryStore store, EntryMoves moves, LedgerDeadlines deadlines, Uuid7 ids) {
        this.store = store;
        this.moves = moves;
        this.deadlines = deadlines;
        this.ids = ids;
    }

    /// @throws NotFound if the village has no such sign
    /// @throws StepNotPossible if it was dismissed or has become a dispute already
    void become(NewEntry dispute, UUID sign, Mark mark) {
        var head = store.lock(sign)
                .filter(one -> one.kind() == EntryKind.DISPUTE_SIGN
                        && one.villageId().equals(dispute.villageId())
                        && one.state() != EntryState.VOIDED)
                .orElseThrow(() -> new NotFound("entry", sign));
        var next = FollowUp.after(head.kind(), head.progress(), EntryStep.BECOME_CASE);
        boolean late = head.late() || head.isOverdue(deadlines.dayOf(mark.at()));
        moves.move(head, new Step(ids.next(), EntryStep.BECOME_CASE, mark, null, null), next, late);
    }
}
