package org.cunjing.grid.linkage;

import java.util.Optional;
import java.util.UUID;
import org.cunjing.casework.EntryStep;
import org.cunjing.casework.LedgerEntry;
import org.cunjing.casework.Ledgers;
import org.cunjing.casework.Progress;
import org.cunjing.casework.Step;
import org.cunjing.grid.linkage.GridEvent.Move;
import org.cunjing.grid.linkage.GridEvent.Outcome;
import org.cunjing.grid.linkage.GridEvent.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings back what came of an entry that a grid worker's report became. Only the outcome leaves the police: the words
/// of the ledger stay there. Heard twice, it changes nothing the second time.
@Component
class GridResults {

    private final GridEventStore store;
    private final GridEventMoves moves;
    private final Ledgers ledgers;

    GridResults(GridEventStore store, GridEventMoves moves, Ledgers ledgers) {
        this.store = store;
        this.moves = moves;
        this.ledgers = ledgers;
    }

    @Transactional
    public void entryMoved(UUID entry) {
        carried(entry)
                .ifPresent(event -> outcome(ledgers.get(entry))
                        .ifPresent(outcome -> moves.take(event, new Move(GridEventStep.RESOLVE, null, outcome, null))));
    }

    @Transactional
    public void entryVoided(UUID entry) {
        carried(entry).ifPresent(event -> {
            var move = Move.of(GridEventStep.UNLINK, null);
            moves.put(event, event.after(move, false, event.officerId()), move);
        });
    }

    private Optional<GridEvent> carried(UUID entry) {
        return store.find(entry).filter(GridEvent::inLedger).filter(event -> event.state() == State.ACCEPTED);
    }

    private static Optional<Outcome> outcome(LedgerEntry entry) {
        if (entry.head().progress() != Progress.CLOSED) {
            return Optional.empty();
        }
        return entry.steps().reversed().stream()
                .map(Step::kind)
                .map(GridResults::outcomeOf)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.of(Outcome.DONE));
    }

    private static Optional<Outcome> outcomeOf(EntryStep step) {
        return switch (step) {
            case SETTLE -> Optional.of(Outcome.SETTLED);
            case REFER -> Optional.of(Outcome.REFERRED);
            case CLOSE_HAZARD -> Optional.of(Outcome.REMOVED);
            case ANSWER,
                    DISMISS,
                    BECOME_CASE,
                    COLLECT,
                    COMPLETE,
                    NOTIFY,
                    RECTIFIED,
                    RECHECK_FAILED,
                    REPORT_TO_COMMITTEE,
                    REPORT_TO_STATION -> Optional.empty();
        };
    }
}
