package org.cunjing.access;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Walks every operation of the API document as every role, with ids of the demonstration bureau that a stranger from
/// another bureau must never reach.
@CunjingIT
class PolicyWalkIT {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final Set<String> CALENDAR = Set.of("year", "month", "day", "date");
    private static final Set<String> STREAMS = Set.of("/api/live");

    @Autowired
    TestBureaus bureaus;

    @LocalServerPort
    int port;

    private record Operation(String method, String path, Set<String> roles) {

        boolean isOpen() {
            return roles.contains("ALL");
        }

        /// Has an id in its path; a month or a year is the same everywhere.
        boolean namesSomething() {
            return PARAMETER.matcher(path).results().anyMatch(match -> !CALENDAR.contains(match.group(1)));
        }
    }

    @Test
    void refusesEveryOperationToRolesThatAreNotNamed() {
        var people = people(bureaus.open());
        var wrong = new ArrayList<String>();
        for (var operation : operations()) {
            people.forEach((role, person) -> {
                if (!operation.isOpen() && !operation.roles().contains(role.name())) {
                    int status = person.send(operation.method(), filled(operation.path()), body(operation))
                            .status();
                    if (status != 403) {
                        wrong.add("%s %s as %s: %d".formatted(operation.method(), operation.path(), role, status));
                    }
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void wantsASignInForEverythingThatIsNotOpen() {
        var visitor = HttpPerson.visitor(port);
        visitor.get("/api/session");
        var wrong = operations().stream()
                .filter(operation -> !operation.isOpen())
                .filter(operation -> visitor.send(operation.method(), filled(operation.path()), body(operation))
                                .status()
                        != 401)
                .map(operation -> operation.method() + " " + operation.path())
                .toList();

        assertThat(wrong).isEmpty();
    }

    /// Nothing under an id that does not exist in the person's bureau is ever answered with a success.
    @Test
    void neverAnswersForAnIdOfSomewhereElse() {
        var people = people(bureaus.open());
        var wrong = new ArrayList<String>();
        for (var operation : operations()) {
            if (!operation.namesSomething() || operation.isOpen()) {
                continue;
            }
            people.forEach((role, person) -> {
                if (operation.roles().contains(role.name())) {
                    var answer = person.send(operation.method(), filled(operation.path()), body(operation));
                    if (answer.status() >= 500 || isSuccessWithContent(answer)) {
                        wrong.add("%s %s as %s: %s".formatted(operation.method(), operation.path(), role, answer));
                    }
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void survivesAnEmptyFormEverywhere() {
        var people = people(bureaus.open());
        var failed = new ArrayList<String>();
        for (var operation : operations()) {
            people.forEach((role, person) -> {
                if (operation.roles().contains(role.name())
                        && !operation.method().equals("GET")) {
                    int status = person.send(operation.method(), filled(operation.path()), "{}")
                            .status();
                    if (status >= 500) {
                        failed.add("%s %s as %s: %d".formatted(operation.method(), operation.path(), role, status));
                    }
                }
            });
        }

        assertThat(failed).isEmpty();
    }

    private static boolean isSuccessWithContent(HttpPerson.Answer answer) {
        boolean empty = answer.body().isArray() && answer.body().isEmpty();
        return answer.status() < 300 && !empty && answer.status() != 204;
    }

    private Map<Role, HttpPerson> people(TestBureau bureau) {
        var people = new EnumMap<Role, HttpPerson>(Role.class);
        for (var role : Role.values()) {
            var station = switch (role) {
                case STATION_LEADER, SQUAD_LEADER, COMMUNITY_OFFICER -> bureau.station(0);
                case BUREAU_OFFICE,
                        HOUSEHOLD_AFFAIRS,
                        BRANCH_HEAD,
                        POSTED_OFFICER,
                        COMMITTEE,
                        DEPARTMENT,
                        AUDITOR,
                        ADMINISTRATOR -> null;
            };
            people.put(role, HttpPerson.of(port, bureau.person(role, station)));
        }
        return people;
    }

    private List<Operation> operations() {
        var document = HttpPerson.visitor(port).get("/openapi.json").body();
        return document.get("paths").properties().stream()
                .filter(path -> !STREAMS.contains(path.getKey()))
                .filter(path -> !path.getKey().startsWith("/api/session"))
                .flatMap(path -> path.getValue().properties().stream()
                        .map(entry -> new Operation(
                                entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), roles(entry.getValue()))))
                .toList();
    }

    private static Set<String> roles(JsonNode operation) {
        return Set.of(operation
                .get("x-roles")
                .valueStream()
                .map(JsonNode::asString)
                .collect(joining(","))
                .split(","));
    }

    private static @org.jspecify.annotations.Nullable String body(Operation operation) {
        return operation.method().equals("GET") || operation.method().equals("DELETE") ? null : "{}";
    }

    /// Dates, months and numbers where the name says so, else an id that nobody has.
    private static String filled(String path) {
        return PARAMETER.matcher(path).replaceAll(match -> switch (match.group(1)) {
            case "month" -> "2022-12";
            case "year" -> "2022";
            case "day", "date" -> "2022-12-01";
            default -> UUID.randomUUID().toString();
        });
    }
}
