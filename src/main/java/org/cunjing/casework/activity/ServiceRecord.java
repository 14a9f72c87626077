package org.cunjing.casework.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.cunjing.community.team.ActivityKind;
import org.cunjing.community.team.JointForm;
import org.jspecify.annotations.Nullable;

/// A line of what somebody did for the village, as the ledger has it.
///
/// @param minutes how long; null: not noted
record ServiceRecord(
        UUID entryId,
        LocalDate day,
        ActivityKind activity,
        @Nullable JointForm form,
        @Nullable String place,
        @Nullable Integer minutes) {}
