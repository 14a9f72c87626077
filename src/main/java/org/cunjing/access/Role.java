package org.cunjing.access;

/// What a person does in the cycle. Where they may do it is their place: bureau, branch, station or villages.
public enum Role {
    /// Reform and personnel office of the bureau: programme, batches, ranking.
    BUREAU_OFFICE,
    /// Owns the schedule of protected time.
    HOUSEHOLD_AFFAIRS,
    /// Recommends and lends the officers of one branch.
    BRANCH_HEAD,
    STATION_LEADER,
    /// Plans and verifies the work of a station's community squad; is ranked in a list of their own.
    SQUAD_LEADER,
    COMMUNITY_OFFICER,
    /// Officer of a branch, posted to a village part-time or applying to be.
    POSTED_OFFICER,
    /// Village or residents' committee, for its own village only.
    COMMITTEE,
    /// Another authority: sees what the police have referred to its department, and nothing else.
    DEPARTMENT,
    /// Reads the logs, no business data.
    AUDITOR,
    /// Keeps accounts and settings, reads neither business data nor logs.
    ADMINISTRATOR
}
