package org.cunjing.community.team;

/// The five kinds of forces that help to keep a village safe.
public enum ForceKind {
    PATROL_TEAM,
    SECURITY_TEAM,
    GRID_WORKER,
    VOLUNTEER,
    RED_ARMBAND;

    /// Nobody pays or sends them: they are told what may happen, and agree.
    boolean isVoluntary() {
        return switch (this) {
            case VOLUNTEER, RED_ARMBAND -> true;
            case PATROL_TEAM, SECURITY_TEAM, GRID_WORKER -> false;
        };
    }
}
