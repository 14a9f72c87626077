package org.cunjing.casework.checklist;

import java.util.UUID;
import org.cunjing.territory.SiteKind;
import org.jspecify.annotations.Nullable;

/// How a kind of site is inspected.
///
/// @param inspectors how many it takes at least
/// @param checklistId of the library; null: without one
public record InspectionRule(
        SiteKind kind, int inspectors, @Nullable UUID checklistId) {}
