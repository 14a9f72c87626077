package org.cunjing.dispatch.room;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a person is told of an order, or of a drill, by an outside channel.
///
/// @param aboutId of the order or the drill
/// @param retries how often it was tried
/// @param reason code of the channel, or a word of ours; null: nothing is wrong
/// @param task number that the channel gave; null: not taken yet
public record Delivery(
        UUID id,
        UUID aboutId,
        boolean drill,
        UUID villageId,
        UUID officerId,
        Status status,
        int retries,
        @Nullable String reason,
        @Nullable String task,
        Instant madeAt,
        Instant changedAt) {

    public enum Status {
        WAITING,
        /// Handed to the channel at this moment, or when the application stopped.
        SENDING,
        /// Perhaps taken.
        UNSURE,
        /// Taken; who got it is not known yet.
        SENT,
        ARRIVED,
        READ,
        FAILED,
        /// Not needed any more: somebody has answered.
        DROPPED
    }
}
