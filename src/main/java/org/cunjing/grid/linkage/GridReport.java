package org.cunjing.grid.linkage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who reported a matter and in which words; a matter that was reported twice keeps both.
///
/// @param foreignId what the grid system calls it; null: noted at the desk
/// @param reporter the grid worker, as the centre names them; never a resident
public record GridReport(UUID id, UUID eventId, @Nullable String foreignId, String reporter, String text, Instant at) {}
