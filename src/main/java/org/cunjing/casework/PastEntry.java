package org.cunjing.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// An entry from before, with what has become of it.
///
/// @param recorded when and by whom it was written down
/// @param verified null: nobody has confirmed it yet
/// @param dueOn last day of what had to follow; null: by the rules
/// @param closed when and by whom it was closed; null: open, or nothing had to follow
/// @param number what it is called in its village and year; null: the next in the order of happening
/// @param owner who looks after what is open; null: whose work it was
/// @param reports when and by whom a dispute was reported, by step; null: both, when it was written down
public record PastEntry(
        NewEntry entry,
        Mark recorded,
        @Nullable Mark verified,
        @Nullable LocalDate dueOn,
        @Nullable Mark closed,
        @Nullable Integer number,
        @Nullable UUID owner,
        @Nullable Map<EntryStep, Mark> reports) {

    /// An entry that gets its number now and stays with its author.
    public PastEntry(
            NewEntry entry, Mark recorded, @Nullable Mark verified, @Nullable LocalDate dueOn, @Nullable Mark closed) {
        this(entry, recorded, verified, dueOn, closed, null, null, null);
    }
}
