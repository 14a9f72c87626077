package org.cunjing.analysis;

import java.time.LocalDate;
import java.util.UUID;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;

/// What a hint is made of: a row of a ledger or of a patrol, without a word of its text.
///
/// @param number of the ledger entry; null: a finding
/// @param overdueSince last day of the next step, if that has passed
record Incident(
        UUID id,
        IncidentKind kind,
        UUID villageId,
        @Nullable Position place,
        LocalDate day,
        @Nullable String number,
        @Nullable LocalDate overdueSince) {}
