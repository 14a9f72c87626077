package org.cunjing.dispatch.workpackage;

/// Parts of a work package, in the order of reading.
public enum PackageSection {
    VILLAGE,
    CONTACTS,
    OPEN_WORK,
    CALENDAR,
    DOCUMENTS,
    CHECKLISTS
}
