package org.cunjing.patrol;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;

/// A hazard or a dispute that a team found.
///
/// @param words the circumstance, without anything that names a person
/// @param measures what was done on site
/// @param villageId null: ground of no village
/// @param officerId the owner if that is an officer, else null
/// @param acceptedAt from here on runs the time for the follow-up
public record Finding(
        UUID id,
        UUID teamId,
        FindingKind kind,
        Position position,
        String words,
        String measures,
        @Nullable UUID villageId,
        FindingOwner owner,
        @Nullable UUID officerId,
        @Nullable UUID stationId,
        FindingState state,
        long version,
        Instant reportedAt,
        String reportedBy,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        @Nullable String result,
        @Nullable RemainingRisk risk) {

    /// How long an owner may stay silent before the station decides.
    static final Duration SILENCE = Duration.ofHours(2);

    public boolean isUnanswered(Instant now) {
        return state == FindingState.REPORTED && now.isAfter(reportedAt.plus(SILENCE));
    }

    /// @throws IllegalFindingStep if it cannot be taken in the finding's state
    Finding after(FindingMove move, Instant now) {
        var step = move.step();
        boolean closes = step == FindingStep.CLOSE;
        var next = step.from(state).orElseThrow(() -> new IllegalFindingStep(this, step));
        return new Finding(
                id,
                teamId,
                kind,
                position,
                words,
                measures,
                villageId,
                owner,
                officerId,
                stationId,
                next,
                version + 1,
                reportedAt,
                reportedBy,
                step == FindingStep.ACCEPT ? now : acceptedAt,
                closes ? now : closedAt,
                closes ? move.said() : result,
                closes ? move.risk() : risk);
    }

    /// @param officer null: the room of the station, or the bureau's office on ground of no village
    Finding ownedBy(@Nullable UUID officer) {
        return new Finding(
                id,
                teamId,
                kind,
                position,
                words,
                measures,
                villageId,
                ownerOf(officer, stationId),
                officer,
                stationId,
                state,
                version,
                reportedAt,
                reportedBy,
                acceptedAt,
                closedAt,
                result,
                risk);
    }

    static FindingOwner ownerOf(@Nullable UUID officer, @Nullable UUID station) {
        if (officer != null) {
            return FindingOwner.OFFICER;
        }
        return station == null ? FindingOwner.BUREAU : FindingOwner.STATION;
    }
}
