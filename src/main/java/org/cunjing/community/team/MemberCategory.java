package org.cunjing.community.team;

/// Where the members of a team come from.
public enum MemberCategory {
    POLICE,
    AUXILIARY,
    COMPREHENSIVE_GOVERNANCE,
    GRID_WORKER,
    SECURITY_GUARD,
    ENTERPRISE,
    RESIDENT
}
