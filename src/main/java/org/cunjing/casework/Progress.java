package org.cunjing.casework;

/// How far what follows an entry has come.
public enum Progress {
    /// Nothing has to follow.
    DONE,
    OPEN,
    DISCOVERED,
    NOTIFIED,
    RECHECK_DUE,
    /// The recheck found the hazard still there: the station settles it.
    ESCALATED,
    CLOSED;

    public boolean isOpen() {
        return switch (this) {
            case DONE, CLOSED -> false;
            case OPEN, DISCOVERED, NOTIFIED, RECHECK_DUE, ESCALATED -> true;
        };
    }
}
