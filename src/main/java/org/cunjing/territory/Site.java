package org.cunjing.territory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place in a village that is inspected.
///
/// @param validTo last day; null: still there
/// @param closedWhy null: still there
/// @param version counts the changes, from 1
public record Site(
        UUID id,
        UUID villageId,
        SiteFacts facts,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String closedWhy,
        int version) {

    public boolean isClosed() {
        return validTo != null;
    }

    /// Whether it was there on a day; what lies before its listing is taken as there.
    public boolean isThereOn(LocalDate day) {
        return validTo == null || !day.isAfter(validTo);
    }

    public Site with(SiteFacts changed) {
        return new Site(id, villageId, changed, validFrom, validTo, closedWhy, version);
    }

    public Site closed(LocalDate lastDay, String why) {
        return new Site(id, villageId, facts, validFrom, lastDay, why, version);
    }
}
