package org.cunjing.community.team;

/// How police and others act together.
public enum JointForm {
    POLICE_ENTERPRISE,
    POLICE_GOVERNANCE,
    NEIGHBOURHOOD_WATCH,
    SMART_PATROL
}
