package org.cunjing.field.help;

import java.time.Instant;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.shared.Made;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;

/// An officer calls for help.
///
/// @param village null: the phone did not know any
/// @param called by the phone's clock, as far as it can be trusted
/// @param place only if the officer told it in this call; gone when it is over
/// @param word what came of it, or why it was taken back
public record HelpCall(
        UUID id,
        @Nullable UUID village,
        UUID officer,
        String caller,
        Made called,
        Instant arrivedAt,
        @Nullable Position place,
        State state,
        @Nullable Mark taken,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String word) {

    public enum State {
        OPEN,
        /// Somebody in a room has it.
        TAKEN,
        ENDED,
        /// A false touch, or a drill.
        WITHDRAWN;

        boolean isOver() {
            return this == ENDED || this == WITHDRAWN;
        }
    }
}
