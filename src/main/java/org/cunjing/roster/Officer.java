package org.cunjing.roster;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A police officer. The home unit, a branch or a station, stays the same through every posting.
///
/// @param bornYear a statistic of batches, never a criterion
public record Officer(
        UUID id,
        String badge,
        String name,
        OfficerClass officerClass,
        @Nullable UUID branchId,
        @Nullable UUID stationId,
        int bornYear,
        int grassrootsYears,
        Set<String> specialties,
        String dutyPhone,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {

    public Officer {
        specialties = Set.copyOf(specialties);
        if ((branchId == null) == (stationId == null)) {
            throw new IllegalArgumentException("Officer %s needs one home: a branch or a station.".formatted(badge));
        }
    }
}
