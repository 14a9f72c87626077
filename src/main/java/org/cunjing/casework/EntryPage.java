package org.cunjing.casework;

import java.util.List;

/// A page of a list.
///
/// @param total rows of the whole list
public record EntryPage(long total, List<EntryHead> entries) {

    public EntryPage {
        entries = List.copyOf(entries);
    }
}
