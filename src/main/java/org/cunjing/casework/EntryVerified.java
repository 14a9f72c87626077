package org.cunjing.casework;

import java.time.LocalDate;
import java.util.UUID;

/// A second person confirmed an entry. Published once for each.
///
/// @param onTime whether every step of the police came by its last day, up to the verification
public record EntryVerified(
        String bureau,
        UUID entry,
        UUID village,
        UUID officer,
        DutyRole role,
        EntryKind kind,
        LocalDate happenedOn,
        boolean onTime) {}
