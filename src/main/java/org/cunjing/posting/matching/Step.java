package org.cunjing.posting.matching;

import org.jspecify.annotations.Nullable;

/// One step of the proposals, in the order it happened.
///
/// @param station the station asked; absent if the list is exhausted
/// @param rejected who left the station's seats by this step; absent if nobody did
public record Step(
        Outcome outcome,
        String officer,
        @Nullable String station,
        @Nullable String rejected) {

    public enum Outcome {
        /// The station had a free seat and holds the officer for now.
        HELD,
        /// The station holds the officer and lets the lowest-ranked one go.
        DISPLACED,
        /// The station refuses the officer.
        REJECTED,
        /// The officer has asked every station wished for and goes to the reserve.
        EXHAUSTED
    }

    static Step held(String officer, String station) {
        return new Step(Outcome.HELD, officer, station, null);
    }

    static Step displaced(String officer, String station, String rejected) {
        return new Step(Outcome.DISPLACED, officer, station, rejected);
    }

    static Step rejected(String officer, String station) {
        return new Step(Outcome.REJECTED, officer, station, officer);
    }

    static Step exhausted(String officer) {
        return new Step(Outcome.EXHAUSTED, officer, null, null);
    }
}
