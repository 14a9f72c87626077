package org.cunjing.casework;

/// Whether an entry counts. Only a verified one does.
public enum EntryState {
    RECORDED,
    VERIFIED,
    /// Wrong, with a reason. It keeps its number and counts nowhere.
    VOIDED
}
