package org.cunjing.casework;

import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// Something that followed an entry.
///
/// @param note the answer, the outcome, the reference of a receipt
public record Step(
        UUID id, EntryStep kind, Mark mark, @Nullable String note) {}
