package org.cunjing.patrol.replay;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened, whatever it happened to.
///
/// @param about finding, order, emergency, joint duty, or what a drill brought up
/// @param step of its own kind, e.g. of a finding ACCEPT
/// @param state of what it is about, after it; ON or OFF for emergencies, joint duties and drills; null: unchanged
/// @param villages where
/// @param title of the finding, order or plan, or the task
/// @param who null: nobody, or the application itself
public record Happening(
        Kind kind,
        UUID about,
        String step,
        @Nullable String state,
        Instant at,
        Set<UUID> villages,
        String title,
        @Nullable UUID team,
        @Nullable String who,
        @Nullable String why) {

    public enum Kind {
        FINDING,
        MODE,
        TEAM,
        JOINT,
        ORDER,
        ESCALATION,
        /// Practised, not happened: belongs to no figure.
        DRILL
    }

    static final String ON = "ON";
    static final String OFF = "OFF";

    public Happening {
        villages = Set.copyOf(villages);
    }
}
