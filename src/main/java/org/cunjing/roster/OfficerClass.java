package org.cunjing.roster;

/// The three classes that are assessed and ranked apart: a part-time officer is never compared with a full-time one.
public enum OfficerClass {
    SQUAD_LEADER,
    COMMUNITY_OFFICER,
    POSTED_OFFICER
}
