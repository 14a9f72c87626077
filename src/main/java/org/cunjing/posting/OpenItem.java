package org.cunjing.posting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One piece of unfinished work.
///
/// @param title tells it from others; never residents' words or anything else about a person
/// @param dueOn last day of the next step; null: no day is set
public record OpenItem(UUID id, String title, @Nullable LocalDate dueOn) {}
