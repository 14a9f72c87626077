package org.cunjing.dispatch;

/// The six roles in which an officer serves a village.
public enum DutyRole {
    LIAISON,
    MEDIATOR,
    PUBLICIST,
    INSPECTOR,
    ORGANISER,
    SERVICE
}
