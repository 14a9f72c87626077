package org.cunjing.dispatch.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The clock of one work order: who has heard of it, and when the next one will.
///
/// @param officerId who has to answer first: the officer, or who receives instead
/// @param roomId of the room that issued it; null: not from a room
/// @param step how many have heard after the officer
/// @param stepAt since when the last one of them knows
/// @param dueAt when the next one hears; null: it stands still, or nobody is left
/// @param noticeAt when the officer is told; null: was told
/// @param takenBy name of who took it over in a room; null: nobody
/// @param endedAt when the officer handed in, or the order ended otherwise
public record OrderClock(
        UUID orderId,
        UUID villageId,
        UUID officerId,
        boolean urgent,
        @Nullable UUID roomId,
        Phase phase,
        int step,
        Instant stepAt,
        @Nullable Instant dueAt,
        @Nullable Instant noticeAt,
        @Nullable String takenBy,
        @Nullable Instant takenAt,
        @Nullable Instant endedAt) {

    static final Duration RECEIPTS_KEPT = Duration.ofDays(30);

    /// What the clock waits for.
    public enum Phase {
        ACCEPT,
        FINISH
    }

    OrderClock told() {
        return new OrderClock(
                orderId, villageId, officerId, urgent, roomId, phase, step, stepAt, dueAt, null, takenBy, takenAt,
                endedAt);
    }

    OrderClock due(@Nullable Instant at) {
        return new OrderClock(
                orderId, villageId, officerId, urgent, roomId, phase, step, stepAt, at, noticeAt, takenBy, takenAt,
                endedAt);
    }

    OrderClock notice(Instant at) {
        return new OrderClock(
                orderId, villageId, officerId, urgent, roomId, phase, step, stepAt, dueAt, at, takenBy, takenAt,
                endedAt);
    }

    OrderClock heard(int now, Instant at, @Nullable Instant next) {
        return new OrderClock(
                orderId, villageId, officerId, urgent, roomId, phase, now, at, next, noticeAt, takenBy, takenAt,
                endedAt);
    }

    OrderClock waitsFor(Phase next, UUID officer, Instant at, @Nullable Instant due) {
        return new OrderClock(orderId, villageId, officer, urgent, roomId, next, 0, at, due, null, null, null, null);
    }

    OrderClock taken(String name, Instant at) {
        return new OrderClock(
                orderId, villageId, officerId, urgent, roomId, phase, step, stepAt, null, noticeAt, name, at, endedAt);
    }

    OrderClock ended(Instant at) {
        return new OrderClock(
                orderId, villageId, officerId, urgent, roomId, phase, step, stepAt, null, null, takenBy, takenAt, at);
    }

    /// When the application has to look at it again; at last to forget the receipts.
    Optional<Instant> wakes() {
        return endedAt != null
                ? Optional.of(endedAt.plus(RECEIPTS_KEPT))
                : Stream.of(dueAt, noticeAt).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }
}
