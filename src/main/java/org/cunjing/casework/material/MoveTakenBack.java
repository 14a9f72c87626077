package org.cunjing.casework.material;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// A move is taken back once, a counter-entry never, and what a session handed out by voiding its entry.
public final class MoveTakenBack extends Refusal {

    private static final long serialVersionUID = 1L;

    MoveTakenBack(UUID move) {
        super(Kind.CONFLICT, "move-taken-back", Map.of(), "Move %s cannot be taken back.".formatted(move));
    }
}
