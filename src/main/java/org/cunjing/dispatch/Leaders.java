package org.cunjing.dispatch;

import java.util.Set;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;

/// Who orders and verifies work.
final class Leaders {

    static final Set<Role> ROLES = Set.of(Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER);

    private Leaders() {}

    static boolean lead(Person person) {
        return ROLES.contains(person.role());
    }
}
