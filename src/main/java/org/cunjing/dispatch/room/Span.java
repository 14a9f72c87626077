package org.cunjing.dispatch.room;

import java.time.Instant;

/// A stretch of time, without its end.
record Span(Instant from, Instant to) {

    boolean isEmpty() {
        return !to.isAfter(from);
    }
}
