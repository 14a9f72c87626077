package org.cunjing.assessment;

/// How far a month has come. A preview may be computed again and again; a frozen month stays as it is.
public enum MonthState {
    OPEN,
    PREVIEW,
    FROZEN
}
