package org.cunjing.posting.matching.assignment;

/// Numbers that decide how fast a plan is found, never which plan.
final class Tuning {

    /// Fewer rows than this are solved without an auction, unless they contend too much.
    static final int SMALL = 400;

    /// So many rows without a column, and an eighth of all, are still placed one by one.
    static final int FEW = 8;

    /// The first step of the auction is the spread of the costs divided by this.
    static final long FIRST = 50;

    /// Each round of the auction divides the step by this.
    static final long SHRINK = 5;

    /// Bids for each row before somebody asks whether a complete plan exists at all.
    static final long BIDS = 400;

    /// Rows from which a full table is solved on the pairs that look cheap.
    static final int DENSE = 500;

    /// Rounds of joining dear pairs to the core of a full table before the whole table is taken.
    static final int ROUNDS = 12;

    private Tuning() {}
}
