package org.cunjing.dispatch.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.cunjing.dispatch.Instruction;
import org.cunjing.platform.WorkingDays;

/// One thing to be done in every village of a plan.
///
/// @param dueDay day of the month, in [1, 31]; a shorter month ends on its last day
public record PlanItem(UUID id, Instruction what, int dueDay) {

    private static final int LAST = 31;

    public PlanItem {
        if (dueDay < 1 || dueDay > LAST) {
            throw new IllegalArgumentException("dueDay (%d) must be in [1, %d].".formatted(dueDay, LAST));
        }
    }

    /// The item's day, or today if it has passed, rolled forward to a working day: nobody gets an order that is late
    /// when it comes.
    LocalDate dueOn(YearMonth month, LocalDate today, WorkingDays calendar) {
        var day = month.atDay(Math.min(dueDay, month.lengthOfMonth()));
        return calendar.rollForward(day.isBefore(today) ? today : day);
    }
}
