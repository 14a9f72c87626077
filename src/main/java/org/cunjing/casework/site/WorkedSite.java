package org.cunjing.casework.site;

import java.time.LocalDate;
import org.cunjing.territory.Site;
import org.jspecify.annotations.Nullable;

/// A site with what was done there.
///
/// @param inspectedOn the latest inspection; null: none yet
/// @param openHazards found there and not closed
record WorkedSite(Site site, @Nullable LocalDate inspectedOn, long openHazards) {}
