package org.cunjing.posting.selection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a batch is called for. Published when it opens and frozen from then on.
///
/// @param quota how many officers can be selected
/// @param firstDay of the term
/// @param criteria of merit
/// @param applyBy last day to apply; null if none was named
/// @param lotSource where the lot between equals will come from: something public that nobody can know or move before
///     the call is closed; null if none was named
public record Call(
        int quota,
        LocalDate firstDay,
        String criteria,
        @Nullable LocalDate applyBy,
        @Nullable String lotSource) {}
