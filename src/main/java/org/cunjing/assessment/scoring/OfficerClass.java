package org.cunjing.assessment.scoring;

/// Classes of officers; each has its own rule set and its own list.
public enum OfficerClass {
    POSTED_OFFICER,
    COMMUNITY_OFFICER,
    SQUAD_LEADER
}
