package org.cunjing.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// On whose behalf something is done. Every transaction runs for exactly one actor, and the database is told which.
public sealed interface Actor {

    /// Code of the county-level tenant; nothing of another bureau is ever visible.
    String bureau();

    /// What the audit log writes down as "who".
    String signature();

    /// A signed-in person.
    ///
    /// @param department of another authority; null for the police and committees
    /// @param villages the villages whose work this person may see; for a station all of its villages
    record Person(
            String bureau,
            UUID account,
            String login,
            String name,
            Role role,
            @Nullable UUID officer,
            @Nullable UUID station,
            @Nullable UUID branch,
            @Nullable UUID department,
            Set<UUID> villages)
            implements Actor {

        public Person {
            villages = Set.copyOf(villages);
        }

        @Override
        public String signature() {
            return account.toString();
        }

        public boolean sees(UUID village) {
            return role == Role.BUREAU_OFFICE || villages.contains(village);
        }
    }

    /// A resident on the public page of one village, without account and unidentified.
    record Visitor(String bureau, UUID village) implements Actor {

        @Override
        public String signature() {
            return "visitor";
        }
    }

    /// The application itself: listeners, month runs, loading of a bureau.
    ///
    /// @param task name of the job, for the log
    record Application(String bureau, String task) implements Actor {

        @Override
        public String signature() {
            return "application:" + task;
        }
    }
}
