package org.cunjing.access;

import java.time.Instant;

/// Who did something, and when.
///
/// @param by account, or the application's job
/// @param name as it was then
public record Mark(Instant at, String by, String name) {

    private static final String APPLICATION = "application:";

    /// @throws IllegalArgumentException for a visitor: what residents hand in has no author
    public static Mark of(Actor actor, Instant at) {
        return switch (actor) {
            case Actor.Person person -> new Mark(at, person.signature(), person.name());
            case Actor.Application application -> new Mark(at, application.signature(), application.task());
            case Actor.Visitor visitor ->
                throw new IllegalArgumentException("A visitor of %s signs nothing.".formatted(visitor.village()));
        };
    }

    /// Whether no person did it; the name is that of a job then and tells people nothing.
    public boolean signedByApplication() {
        return by.startsWith(APPLICATION);
    }
}
