package org.cunjing.casework.review;

import java.time.LocalDate;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// A case from before, with what has become of it.
///
/// @param findings null: the officer has yet to go there
/// @param reviewed when and by whom they were handed in
/// @param checked null: the station has yet to look at them
public record PastReview(
        CaseNote note,
        Mark noted,
        LocalDate dueOn,
        UUID owner,
        @Nullable Findings findings,
        @Nullable Mark reviewed,
        boolean late,
        @Nullable Mark checked) {}
