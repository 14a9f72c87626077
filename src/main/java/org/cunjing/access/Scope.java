package org.cunjing.access;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What row-level security is told about an actor, as settings that live as long as the transaction.
///
/// @param reach how far: the whole bureau, the listed villages, or one village's public page
record Scope(
        String bureau,
        String actor,
        String role,
        Reach reach,
        Set<UUID> villages,
        String officer,
        String branch,
        String station,
        String department) {

    enum Reach {
        BUREAU,
        VILLAGES,
        VISITOR
    }

    static final String SQL = """
            select set_config('cunjing.bureau', ?, true), set_config('cunjing.actor', ?, true),
                   set_config('cunjing.role', ?, true), set_config('cunjing.reach', ?, true),
                   set_config('cunjing.villages', ?, true), set_config('cunjing.officer', ?, true),
                   set_config('cunjing.branch', ?, true), set_config('cunjing.station', ?, true),
                   set_config('cunjing.department', ?, true)
            """;

    static Scope of(Actor actor) {
        return switch (actor) {
            case Actor.Person person ->
                new Scope(
                        person.bureau(),
                        person.signature(),
                        person.role().name(),
                        person.role() == Role.BUREAU_OFFICE ? Reach.BUREAU : Reach.VILLAGES,
                        person.villages(),
                        text(person.officer()),
                        text(person.branch()),
                        text(person.station()),
                        text(person.department()));
            case Actor.Visitor visitor ->
                new Scope(
                        visitor.bureau(),
                        visitor.signature(),
                        "VISITOR",
                        Reach.VISITOR,
                        Set.of(visitor.village()),
                        "",
                        "",
                        "",
                        "");
            case Actor.Application application ->
                new Scope(
                        application.bureau(),
                        application.signature(),
                        "APPLICATION",
                        Reach.BUREAU,
                        Set.of(),
                        "",
                        "",
                        "",
                        "");
        };
    }

    List<String> values() {
        return List.of(
                bureau,
                actor,
                role,
                reach.name(),
                villages.stream().map(UUID::toString).sorted().collect(joining(",")),
                officer,
                branch,
                station,
                department);
    }

    private static String text(@Nullable UUID id) {
        return Objects.toString(id, "");
    }
}
