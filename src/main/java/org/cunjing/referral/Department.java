package org.cunjing.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Another authority that answers referrals.
///
/// @param phone of the office
public record Department(
        UUID id, Kind kind, String name, @Nullable String phone) {

    public enum Kind {
        TOWNSHIP,
        /// Shares matters with the police under one id, see `grid.linkage`.
        GRID_CENTRE,
        CIVIL_AFFAIRS,
        FIRE,
        EMERGENCY,
        HOUSING,
        EDUCATION,
        JUSTICE,
        HEALTH,
        TRAFFIC,
        MARKET,
        OTHER
    }
}
