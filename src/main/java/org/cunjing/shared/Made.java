package org.cunjing.shared;

import java.time.Instant;

/// When somebody did something that arrived later, from a phone without network.
///
/// @param sure false: nothing tells whether the phone's clock was right; such work is never counted late
public record Made(Instant at, boolean sure) {

    /// It is done at the server, now.
    public static Made now(Instant now) {
        return new Made(now, true);
    }
}
