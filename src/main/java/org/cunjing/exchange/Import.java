package org.cunjing.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that was brought, and what became of it.
///
/// @param failure why it went no further
/// @param undoable its rows are still known, so that it can be taken back
record Import(
        UUID id,
        String fileName,
        String fileHash,
        int fileBytes,
        State state,
        @Nullable Failure failure,
        int rows,
        int added,
        int changed,
        int unchanged,
        int faults,
        String broughtBy,
        Instant broughtAt,
        @Nullable Instant carriedOutAt,
        @Nullable Instant undoneAt,
        boolean undoable) {

    public enum State {
        CHECKING,
        /// The dry run found faults.
        FAULTY,
        READY,
        CARRYING_OUT,
        DONE,
        UNDONE,
        /// Put aside by somebody; nothing was changed.
        DISCARDED,
        FAILED
    }

    public enum Failure {
        /// The registers were changed between the dry run and the carrying out.
        REGISTERS_CHANGED,
        BROKEN_OFF
    }

    boolean isRunning() {
        return state == State.CHECKING || state == State.CARRYING_OUT;
    }
}
