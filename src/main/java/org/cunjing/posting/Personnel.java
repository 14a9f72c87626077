package org.cunjing.posting;

import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actor.Visitor;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;

/// Who decides about people: the personnel office of the bureau, and the application when it loads one.
public final class Personnel {

    private Personnel() {}

    /// @throws NotForYou if somebody else acts
    public static void require(Actors actors) {
        switch (actors.current()) {
            case Person person
            when person.role() != Role.BUREAU_OFFICE -> throw new NotForYou("account", person.account());
            case Visitor visitor -> throw new NotForYou("village", visitor.village());
            case Person _, Application _ -> {}
        }
    }
}
