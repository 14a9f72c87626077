package org.cunjing.casework;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which page of a list is meant. A page begins at a row and not at a count, so the thousandth costs what the
/// first does and nothing is shown twice when rows are added meanwhile.
///
/// @param sort null: by the day
/// @param ascending null: the last first
/// @param after the last row of the page before, `before` the first of the page that follows; neither: the first page
/// @param limit rows of a page; null: 50
public record EntryPlace(
        @Nullable EntrySort sort,
        @Nullable Boolean ascending,
        @Nullable UUID after,
        @Nullable UUID before,
        @Min(1) @Max(500) @Nullable Integer limit) {

    /// The newest first.
    public static final EntryPlace NEWEST = new EntryPlace(null, null, null, null, null);

    private static final int ROWS = 50;

    EntrySort order() {
        return sort == null ? EntrySort.DAY : sort;
    }

    int rows() {
        return limit == null ? ROWS : limit;
    }

    boolean isBackwards() {
        return before != null;
    }

    @Nullable UUID row() {
        return before == null ? after : before;
    }

    /// The direction in which the database reads: against the list when the page before is wanted.
    boolean isRising() {
        return Boolean.TRUE.equals(ascending) != isBackwards();
    }

    /// The same list from its beginning.
    EntryPlace first() {
        return new EntryPlace(sort, ascending, null, null, limit);
    }
}
