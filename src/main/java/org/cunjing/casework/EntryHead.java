package org.cunjing.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.roster.OfficerClass;
import org.cunjing.shared.Made;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;

/// What all entries have in common.
///
/// @param number gapless in its village and year
/// @param officerId whose work it is
/// @param ownerId who looks after it now
/// @param quantity see [Digest]
/// @param dueOn last day of the next step; null: nothing has to follow
/// @param made when it was written, perhaps long before it was recorded
/// @param late a step came after its last day
public record EntryHead(
        UUID id,
        UUID villageId,
        int year,
        int number,
        UUID officerId,
        OfficerClass officerClass,
        UUID ownerId,
        EntryKind kind,
        String category,
        int quantity,
        String title,
        Instant happenedAt,
        LocalDate happenedOn,
        Mark recorded,
        Made made,
        @Nullable UUID workOrderId,
        @Nullable Position place,
        EntryState state,
        Progress progress,
        @Nullable LocalDate dueOn,
        boolean late,
        @Nullable Mark verified,
        @Nullable Mark voided,
        @Nullable String voidReason) {

    private static final int LATE_AFTER_DAYS = 3;

    /// Whether it was written down more than three days after it happened.
    ///
    /// @param writtenOn day of [#made]
    boolean isRecordedLate(LocalDate writtenOn) {
        return made.sure() && writtenOn.isAfter(happenedOn.plusDays(LATE_AFTER_DAYS));
    }

    /// Whether the next step of the police is past its last day. A term that runs for the unit in charge is not theirs.
    public boolean isOverdue(LocalDate today) {
        return progress.isOpen() && progress != Progress.NOTIFIED && dueOn != null && dueOn.isBefore(today);
    }
}
