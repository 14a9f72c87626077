package org.cunjing.casework;

import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actor;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actor.Visitor;
import org.cunjing.access.Role;
import org.jspecify.annotations.Nullable;

/// Whose villages a list may show.
final class Reach {

    private Reach() {}

    /// @return null: all of the bureau
    static @Nullable Set<UUID> of(Actor actor) {
        return switch (actor) {
            case Person person when person.role() == Role.BUREAU_OFFICE -> null;
            case Person person -> person.villages();
            case Application _ -> null;
            case Visitor _ -> Set.of();
        };
    }
}
