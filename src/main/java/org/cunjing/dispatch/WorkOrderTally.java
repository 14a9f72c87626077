package org.cunjing.dispatch;

/// How many orders of a village are under way.
///
/// @param overdue of them, with the officer and past their day
/// @param unaccepted of them, that the officer has not accepted yet
public record WorkOrderTally(int open, int overdue, int unaccepted) {

    public static final WorkOrderTally NONE = new WorkOrderTally(0, 0, 0);
}
