package org.cunjing.casework;

import java.time.Instant;
import org.cunjing.access.Actor;

/// Who did something, and when.
///
/// @param by account, or the application's job
/// @param name as it was then
public record Mark(Instant at, String by, String name) {

    static Mark of(Actor actor, Instant at) {
        return switch (actor) {
            case Actor.Person person -> new Mark(at, person.signature(), person.name());
            case Actor.Application application -> new Mark(at, application.signature(), application.task());
            case Actor.Visitor visitor ->
                throw new IllegalArgumentException("A visitor of %s keeps no ledger.".formatted(visitor.village()));
        };
    }
}
