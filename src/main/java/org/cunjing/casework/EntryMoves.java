package org.cunjing.casework;

import java.util.List;
import org.cunjing.access.Actors;
import org.cunjing.posting.Activity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Moves an entry on with the step that was taken, and tells of it.
@Component
class EntryMoves {

    private final EntryStore store;
    private final StepStore steps;
    private final GradingStore gradings;
    private final Activity activity;
    private final LedgerDeadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    EntryMoves(
            EntryStore store,
            StepStore steps,
            GradingStore gradings,
            Activity activity,
            LedgerDeadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events) {
        this.store = store;
        this.steps = steps;
        this.gradings = gradings;
        this.activity = activity;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
    }

    /// @param late whether a deadline of the entry was missed until now
    void move(EntryHead head, Step taken, Progress next, boolean late) {
        steps.add(List.of(new StepStore.NewStep(head.id(), head.villageId(), taken)));
        store.move(head.id(), next, taken.dueOn(), late);
        if (!next.isOpen()) {
            gradings.delete(head.id());
            activity.effective(
                    head.villageId(),
                    head.ownerId(),
                    deadlines.dayOf(taken.mark().at()));
        }
        events.publishEvent(new EntryMoved(actors.bureau(), head.id(), head.villageId()));
    }
}
