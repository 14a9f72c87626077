package org.cunjing.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.roster.OfficerClass;
import org.jspecify.annotations.Nullable;

/// An entry ready to be written.
///
/// @param number what it is called elsewhere already; null: the next one
/// @param owner who looks after what follows; another than the author if the village has changed hands since
record Draft(
        NewEntry entry,
        OfficerClass officerClass,
        UUID owner,
        LocalDate happenedOn,
        Mark recorded,
        @Nullable Mark verified,
        Progress progress,
        @Nullable LocalDate dueOn,
        boolean late,
        @Nullable Integer number) {}
