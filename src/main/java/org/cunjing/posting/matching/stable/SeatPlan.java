package org.cunjing.posting.matching.stable;

import java.util.List;
import java.util.Map;

/// Who sits where, and what can be said against it.
///
/// @param stationOf station of every officer who has a seat
/// @param open seats that nobody could be found for, by station; empty unless too few possible pairs exist
/// @param blocking pairs that would rather have each other than what the plan gives them
/// @param leastBlocking so many pairs block every plan that fills as many seats; equal to the number of `blocking` if
/// that is proven to be the fewest
/// @param worstTier worst tier of a wish that the plan takes, 0 without officers
/// @param profile how many officers got their first, second … tier
/// @param cost sum of the points
/// @param proven whether no other plan is better: fewer blocking pairs, then a better worst tier, then more first
/// wishes, more second …, then fewer points
/// @param steps cases that were looked at
public record SeatPlan(
        Map<String, String> stationOf,
        Map<String, Integer> open,
        List<Blocking> blocking,
        int leastBlocking,
        int worstTier,
        List<Integer> profile,
        long cost,
        boolean proven,
        int steps) {

    /// @param instead where the plan puts the officer, empty for nowhere
    /// @param insteadOf an officer whom the station likes less and has, empty for an open seat
    public record Blocking(String officer, String station, String instead, String insteadOf) {}
}
