package org.cunjing.casework;

/// What a dispute is about.
public enum DisputeCategory {
    NEIGHBOUR,
    FAMILY,
    LABOUR,
    OTHER
}
