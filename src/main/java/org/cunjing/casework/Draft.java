package org.cunjing.casework;

import java.time.LocalDate;
import org.cunjing.access.Mark;
import org.cunjing.roster.OfficerClass;
import org.jspecify.annotations.Nullable;

/// An entry ready to be written, but for its number.
record Draft(
        NewEntry entry,
        OfficerClass officerClass,
        LocalDate happenedOn,
        Mark recorded,
        @Nullable Mark verified,
        Progress progress,
        @Nullable LocalDate dueOn,
        boolean late) {}
