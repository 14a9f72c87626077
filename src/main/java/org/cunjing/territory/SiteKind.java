package org.cunjing.territory;

/// What kind of place is inspected.
public enum SiteKind {
    ENTERPRISE,
    SCHOOL,
    RESIDENTIAL_ESTATE,
    VENUE,
    KEY_SECURITY_POINT
}
