package org.cunjing.posting.matching.assignment;

/// Numbers that decide how fast a plan is found, never which plan.
final class Tuning {

    /// Fewer rows than this are solved without an auction.
    static final int SMALL = 400;

    /// The first step of the auction is the spread of the costs divided by this.
    static final long FIRST = 50;

    /// Each round of the auction divides the step by this.
    static final long SHRINK = 5;

    /// Bids for each row before somebody asks whether a complete plan exists at all.
    static final long BIDS = 400;

    private Tuning() {}
}
