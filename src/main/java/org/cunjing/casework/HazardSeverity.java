package org.cunjing.casework;

/// How dangerous a hazard is; decides how fast each step must follow.
public enum HazardSeverity {
    GENERAL,
    PROMINENT,
    MAJOR
}
