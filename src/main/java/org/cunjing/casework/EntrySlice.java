package org.cunjing.casework;

import java.util.List;

/// A page of a list that is read from row to row.
///
/// @param total rows of the whole list, counted up to a bound
/// @param more the list is longer than `total`
/// @param previous whether a page lies before, `next` one after it
public record EntrySlice(long total, boolean more, boolean previous, boolean next, List<EntryHead> entries) {

    public EntrySlice {
        entries = List.copyOf(entries);
    }
}
