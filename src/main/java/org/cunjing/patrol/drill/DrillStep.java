package org.cunjing.patrol.drill;

/// What can be answered; of a switch and of a team only that it is done.
public enum DrillStep {
    ACCEPT,
    RETURN,
    DONE
}
