package org.cunjing.dispatch;

import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;

/// Who orders and verifies work.
final class Leaders {

    private Leaders() {}

    static boolean lead(Person person) {
        return person.role() == Role.BUREAU_OFFICE
                || person.role() == Role.STATION_LEADER
                || person.role() == Role.SQUAD_LEADER;
    }
}
