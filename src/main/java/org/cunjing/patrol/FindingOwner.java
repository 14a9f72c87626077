package org.cunjing.patrol;

/// Whose a finding is; there is always one.
public enum FindingOwner {
    OFFICER,
    /// The room of a station: the village has no officer, or the officer gave the finding back.
    STATION,
    /// The bureau's office: the ground belongs to no village.
    BUREAU
}
