package org.cunjing.posting.midterm;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// One way to cover the villages again. Ordered by how much it disturbs: officers taken from their village first, then
/// points of fit lost, then villages that the takers answer for.
///
/// @param moved officers who give up the village they have
/// @param fitLost points of fit by which the villages are served worse; below zero: better
/// @param load villages of all takers together afterwards
public record Proposal(Way way, List<Step> steps, int moved, long fitLost, int load) {

    static final Comparator<Proposal> BY_DISRUPTION = Comparator.comparingInt(Proposal::moved)
            .thenComparingLong(Proposal::fitLost)
            .thenComparingInt(Proposal::load)
            .thenComparing(Proposal::way);

    public enum Way {
        /// Officers of branches without a village step in; nobody moves.
        RESERVE,
        /// Community officers of the station answer for one village more; nobody moves.
        SHARED,
        /// Some of both.
        MIXED,
        /// Somebody nearby moves, and the village left behind goes to the next.
        CHAIN
    }

    /// One village changes hands.
    public record Step(UUID village, UUID giver, UUID taker) {}

    public Proposal {
        steps = List.copyOf(steps);
    }
}
