package org.cunjing.posting.matching;

/// By which rule a batch is matched. All of them respect both lists: nobody comes where one side did not name the
/// other.
public enum MatchingRule {
    /// Stable, and of all stable plans the best for every officer; seats may stay open.
    OFFICERS_FIRST(2),
    /// As many seats as can be filled at all; among such plans the worst wish is as good as can be, then first wishes
    /// are
    /// as many as can be, then second ones, …; then fit.
    FAIREST(1),
    /// As many seats as can be filled at all; among such plans the fewest blocking pairs, then as the fairest.
    EVERYONE_COVERED(1);

    private final int version;

    MatchingRule(int version) {
        this.version = version;
    }

    /// Rises when the same inputs would give another plan. In version 1 of `OFFICERS_FIRST` equal totals of fit were
    /// decided by the order of ids; now the lot does.
    public int version() {
        return version;
    }
}
