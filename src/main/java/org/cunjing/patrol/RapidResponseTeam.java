package org.cunjing.patrol;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rapid response team.
///
/// @param strength people on duty
/// @param postVillageId where a team of no station waits for its work; null: not said, or at its station
public record RapidResponseTeam(
        UUID id,
        String name,
        Kind kind,
        @Nullable UUID stationId,
        int strength,
        String area,
        String shift,
        @Nullable UUID postVillageId) {

    public enum Kind {
        STANDING,
        DYNAMIC,
        /// Belongs to one station.
        STATION
    }

    /// A team that waits at its station, or wherever it is called.
    public RapidResponseTeam(
            UUID id, String name, Kind kind, @Nullable UUID stationId, int strength, String area, String shift) {
        this(id, name, kind, stationId, strength, area, shift, null);
    }

    public RapidResponseTeam {
        if ((kind == Kind.STATION) != (stationId != null)) {
            throw new IllegalArgumentException(
                    "Team %s of kind %s: a STATION team, and no other, has a station.".formatted(name, kind));
        }
        if (strength < 1) {
            throw new IllegalArgumentException("strength (%d) must be at least 1.".formatted(strength));
        }
    }
}
