package org.cunjing.casework;

/// What an officer is to a village: six roles, in the order of the programme. Every entry belongs to exactly one.
public enum DutyRole {
    LIAISON,
    MEDIATOR,
    PUBLICIST,
    INSPECTOR,
    ORGANISER,
    SERVICE
}
