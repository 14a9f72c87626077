package org.cunjing.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// Something that followed an entry.
///
/// @param note the answer, the outcome, the reference of a receipt
/// @param dueOn last day of what it set going, e.g. of a notice to the unit; null: of nothing
public record Step(
        UUID id,
        EntryStep kind,
        Mark mark,
        @Nullable String note,
        @Nullable LocalDate dueOn) {}
