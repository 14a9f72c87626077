package org.cunjing.dispatch.room;

import java.time.Instant;
import java.util.UUID;

/// That an order arrived on the officer's phone, or was opened there. Not a trace of use: it tells a room that waits
/// whether to call, and is gone thirty days after the order.
public record Receipt(UUID orderId, UUID officerId, Kind kind, Instant at) {

    public enum Kind {
        DELIVERED,
        SEEN
    }
}
