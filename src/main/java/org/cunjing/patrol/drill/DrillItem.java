package org.cunjing.patrol.drill;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that a drill brings up at a moment, and how far its answers are.
///
/// @param plan of a switch
/// @param team that a switch sends
/// @param answers in order
public record DrillItem(
        UUID id,
        UUID drill,
        Kind kind,
        UUID village,
        String words,
        Instant opensAt,
        @Nullable UUID plan,
        @Nullable UUID team,
        List<DrillAnswer> answers) {

    public enum Kind {
        FINDING,
        ORDER,
        SWITCH,
        TEAM
    }

    enum State {
        OPEN,
        ACCEPTED,
        RETURNED,
        DONE
    }

    public DrillItem {
        answers = List.copyOf(answers);
    }

    boolean isOpen(Instant at) {
        return !opensAt.isAfter(at);
    }

    State state() {
        if (has(DrillStep.DONE)) {
            return State.DONE;
        }
        if (has(DrillStep.ACCEPT)) {
            return State.ACCEPTED;
        }
        return has(DrillStep.RETURN) ? State.RETURNED : State.OPEN;
    }

    /// The ways of the real things: what came back is taken by a room.
    boolean allows(DrillStep step, boolean byRoom) {
        return switch (kind) {
            case SWITCH, TEAM -> step == DrillStep.DONE && byRoom && state() == State.OPEN;
            case FINDING, ORDER ->
                switch (step) {
                    case ACCEPT -> state() == State.OPEN || (state() == State.RETURNED && byRoom);
                    case RETURN -> kind == Kind.FINDING && state() == State.OPEN;
                    case DONE -> state() == State.ACCEPTED;
                };
        };
    }

    private boolean has(DrillStep step) {
        return answers.stream().anyMatch(one -> one.step() == step);
    }
}
