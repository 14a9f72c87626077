package org.cunjing.dispatch.workpackage;

/// How an item differs from the version before; in a first version everything is the same.
public enum PackageChange {
    SAME,
    ADDED,
    CHANGED,
    REMOVED
}
