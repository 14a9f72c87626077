package org.cunjing.casework;

/// What an entry is about. The kind decides the role.
public enum EntryKind {
    OPINION(DutyRole.LIAISON),
    COUNCIL_MEETING(DutyRole.LIAISON),
    /// A talk with cadres of the village, for what was agreed.
    CADRE_CONTACT(DutyRole.LIAISON),
    /// It becomes a dispute, or is dismissed with the reason.
    DISPUTE_SIGN(DutyRole.MEDIATOR),
    DISPUTE(DutyRole.MEDIATOR),
    /// A planned look for disputes; to have found none is a complete result.
    SCREENING(DutyRole.MEDIATOR),
    PUBLICITY_SESSION(DutyRole.PUBLICIST),
    INSPECTION(DutyRole.INSPECTOR),
    HAZARD(DutyRole.INSPECTOR),
    GROUP_ACTIVITY(DutyRole.ORGANISER),
    HOUSEHOLD_VISIT(DutyRole.SERVICE),
    SERVICE(DutyRole.SERVICE);

    private final DutyRole role;

    EntryKind(DutyRole role) {
        this.role = role;
    }

    public DutyRole role() {
        return role;
    }
}
