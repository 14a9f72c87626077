package org.cunjing.casework;

import org.cunjing.access.Actor;
import org.cunjing.access.Role;

/// Who decides about the work of others: leaders of squad and station, and the application's own jobs.
final class Leadership {

    private Leadership() {}

    static boolean leads(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> person.role() == Role.SQUAD_LEADER || person.role() == Role.STATION_LEADER;
            case Actor.Application _ -> true;
            case Actor.Visitor _ -> false;
        };
    }
}
