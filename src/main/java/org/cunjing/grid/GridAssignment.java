package org.cunjing.grid;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who works in a grid for some time.
///
/// @param dutyPhone number of the office or of the work phone, which residents may know; null: erased at the end
/// @param lastDay null: still there
public record GridAssignment(
        UUID id,
        UUID gridId,
        UUID villageId,
        GridFunction function,
        String name,
        @Nullable String dutyPhone,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    boolean isThereOn(LocalDate day) {
        return !firstDay.isAfter(day) && (lastDay == null || !lastDay.isBefore(day));
    }
}
