package org.cunjing.casework;

import java.time.LocalDate;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// An entry from before, with what has become of it.
///
/// @param recorded when and by whom it was written down
/// @param verified null: nobody has confirmed it yet
/// @param dueOn last day of what had to follow; null: by the rules
/// @param closed when and by whom it was closed; null: open, or nothing had to follow
public record PastEntry(
        NewEntry entry,
        Mark recorded,
        @Nullable Mark verified,
        @Nullable LocalDate dueOn,
        @Nullable Mark closed) {}
