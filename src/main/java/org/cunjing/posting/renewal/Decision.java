package org.cunjing.posting.renewal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a confirmed round decided about one person.
///
/// @param before village held until then; null: a newcomer
/// @param after village from then on; null: leaves, or stays in reserve
/// @param reason why a wish was not met; null: it was, or there was none
/// @param change number of the change it is part of, carried out together; null: nothing changes
/// @param plannedOn the day for it, also the first day of the new term of whoever stays
public record Decision(
        UUID officerId,
        @Nullable UUID branchId,
        @Nullable Place before,
        @Nullable Place after,
        @Nullable Reason reason,
        @Nullable Integer change,
        LocalDate plannedOn,
        @Nullable LocalDate doneOn) {

    public record Place(UUID village, UUID station) {}

    public enum Outcome {
        STAYS,
        MOVES,
        LEAVES,
        COMES,
        RESERVE
    }

    public enum Reason {
        /// The ring of trades waits for the next round: as a whole it does not fit under the ceiling.
        CEILING,
        /// Nobody wanted to trade.
        NO_TRADE
    }

    public Outcome outcome() {
        if (before == null) {
            return after == null ? Outcome.RESERVE : Outcome.COMES;
        }
        if (after == null) {
            return Outcome.LEAVES;
        }
        return before.equals(after) ? Outcome.STAYS : Outcome.MOVES;
    }

    boolean isPending() {
        return change != null && doneOn == null;
    }

    Set<UUID> stations() {
        return Stream.of(before, after)
                .filter(java.util.Objects::nonNull)
                .map(Place::station)
                .collect(Collectors.toSet());
    }
}
