package org.cunjing.posting.matching.assignment;

/// Numbers that decide how fast a plan is found, never which plan.
final class Tuning {

    /// Fewer rows than this are solved without an auction, unless they contend too much.
    static final int SMALL = 400;

    /// So many rows without a column, and a thirty-second of all, are still placed one by one.
    static final int FEW = 4;

    /// The first step of the auction is the spread of the costs divided by this.
    static final long FIRST = 50;

    /// Each round of the auction divides the step by this.
    static final long SHRINK = 5;

    /// Prices of so many columns stay in the second cache of a processor core.
    static final int NEAR = 1 << 16;

    /// Rows of so many pairs, on the average, are looked at as a whole.
    static final int SHORT = 64;

    /// Bids for each row before somebody asks whether a complete plan exists at all.
    static final long BIDS = 400;

    /// Rows from which a full table is solved on the pairs that look cheap.
    static final int DENSE = 500;

    /// Rounds of joining dear pairs to the core of a full table before the whole table is taken.
    static final int ROUNDS = 12;

    private Tuning() {}
}
