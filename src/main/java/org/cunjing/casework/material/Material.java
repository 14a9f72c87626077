package org.cunjing.casework.material;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something printed that is handed out.
///
/// @param topic of which it speaks; null: of several
/// @param retiredOn last day on which it was issued; null: still in use
record Material(
        UUID id,
        String title,
        @Nullable String topic,
        LocalDate listedOn,
        @Nullable LocalDate retiredOn) {}
