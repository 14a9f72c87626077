package org.cunjing.dispatch;

import java.util.UUID;

/// Who has an order instead of its owner, who stays responsible.
public record Receiver(UUID officerId, Why why) {

    /// Why the owner does not have it.
    public enum Why {
        /// On leave; the deputy was named for these days.
        ON_LEAVE,
        /// On leave without a deputy who is there; the second contact of the village receives.
        NO_DEPUTY,
        /// The day of a stand-in has come, and the village has not changed hands yet.
        STAND_IN
    }
}
