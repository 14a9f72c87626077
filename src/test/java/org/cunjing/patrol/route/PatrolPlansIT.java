package org.cunjing.patrol.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeam.Kind;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.shared.Position;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A plan with a point in the country, approved by somebody else, and what its teams reached.
@CunjingIT
class PatrolPlansIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    Villages villages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    TestBureau bureau;
    UUID team;
    HttpPerson squad;
    HttpPerson leader;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        team = UUID.randomUUID();
        bureau.run(
                () -> teams.add(new RapidResponseTeam(team, "快反一队", Kind.STATION, bureau.station(0), 6, "镇", "24 h")));
        squad = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
        leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
    }

    @Test
    void isApprovedBySomebodyElseAndShowsWhatWasNotVisited() {
        var made = add(leader, bureau.village(0), bureau.village(1));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        var path = "/api/patrol-plans/" + made.body().get("id").asString();
        var target = made.body().get("targets").get(0).get("id").asString();

        assertThat(visit(squad, path, target, clock.instant()).status())
                .as("before the approval")
                .isEqualTo(409);
        assertThat(leader.post(path + "/approval", "{}").status())
                .as("one's own")
                .isEqualTo(409);
        var other = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        assertThat(other.post(path + "/approval", "{}").status()).isEqualTo(200);
        assertThat(other.post(path + "/approval", "{}").status()).isEqualTo(409);
        assertThat(visit(squad, path, target, clock.instant().plusSeconds(60)).status())
                .as("still to come")
                .isEqualTo(422);
        assertThat(visit(squad, path, UUID.randomUUID().toString(), clock.instant())
                        .status())
                .isEqualTo(404);
        assertThat(visit(squad, path, target, clock.instant()).status()).isEqualTo(200);

        var seen = squad.get("/api/patrol-plans").body().get(0);
        assertThat(seen.get("layers").get(0).get("planned").asInt()).isEqualTo(2);
        assertThat(seen.get("layers").get(0).get("visited").asInt()).isEqualTo(1);
        assertThat(seen.get("targets"))
                .filteredOn(one -> one.get("visitedAt").isNull())
                .hasSize(1);
        assertThat(seen.get("ruralShare").asDouble()).isEqualTo(1);
    }

    @Test
    void isNotApprovedWithoutTheCountryNeitherHereNorInTheDatabase() {
        var town = town();
        var path = "/api/patrol-plans/" + add(squad, town).body().get("id").asString();
        var again = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));

        var refused = again.post(path + "/approval", "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("type").asString()).endsWith("no-rural-target");
        assertThatThrownBy(() -> bureau.run(() -> jdbc.sql("""
                        update patrol.patrol_plan set approved_at = now(), approved_by = 'b', approved_by_name = 'b'
                         where bureau = guard.bureau()
                        """).update()))
                .hasStackTraceContaining("approved_plan_reaches_the_country");
    }

    @Test
    void belongsToThoseWhoLeadAllOfItsGround() {
        var elsewhere = bureau.person(Role.STATION_LEADER, bureau.station(1));
        var committee = bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0));
        assertThat(add(squad, bureau.village(2), bureau.village(3)).status()).isEqualTo(403);
        assertThat(add(squad, UUID.randomUUID()).status()).isEqualTo(404);
        var path = "/api/patrol-plans/"
                + add(squad, bureau.village(0)).body().get("id").asString();

        assertThat(HttpPerson.of(port, elsewhere).post(path + "/approval", "{}").status())
                .isEqualTo(404);
        for (var stranger : List.of(elsewhere, committee)) {
            Integer seen = bureau.as(
                    stranger,
                    () -> transactions.execute(_ -> jdbc.sql("select count(*) from patrol.patrol_target")
                            .query(Integer.class)
                            .single()));
            assertThat(seen).isZero();
        }
    }

    @Test
    void refusesAPlanWithoutTargetsOrTime() {
        assertThat(add(squad).status()).isEqualTo(422);
        assertThat(squad.post(
                                "/api/patrol-plans",
                                form("倒置", "2030-01-02T00:00:00Z", "2030-01-01T00:00:00Z", bureau.village(0)))
                        .status())
                .isEqualTo(422);
        assertThat(add(squad, bureau.village(0)).status()).isEqualTo(201);
        assertThat(add(squad, bureau.village(0)).status()).as("the same name").isEqualTo(409);
    }

    private Answer add(HttpPerson person, UUID... places) {
        var now = clock.instant();
        return person.post(
                "/api/patrol-plans",
                form(
                        "夜巡",
                        now.minus(Duration.ofHours(1)).toString(),
                        now.plus(Duration.ofHours(3)).toString(),
                        places));
    }

    private static String form(String name, String from, String to, UUID... places) {
        var targets =
                List.of(places).stream().map(place -> """
                        {"layer": "POINT", "name": "学校门口", "villageId": "%s"}
                        """.formatted(place)).toList();
        return """
                {"name": "%s", "beginsAt": "%s", "endsAt": "%s", "targets": [%s]}
                """.formatted(name, from, to, String.join(",", targets));
    }

    private Answer visit(HttpPerson person, String path, String target, Instant at) {
        return person.post(path + "/visits", """
                {"targetId": "%s", "teamId": "%s", "at": "%s"}
                """.formatted(target, team, at));
    }

    private UUID town() {
        var id = UUID.randomUUID();
        bureau.run(() -> villages.add(new Village(
                id,
                "510000001009",
                "TEST",
                "城中社区",
                Village.Kind.COMMUNITY,
                Village.Settlement.URBAN,
                "510000001",
                bureau.station(0),
                List.of(new Position(31, 104), new Position(31, 104.01), new Position(31.01, 104)),
                1,
                10,
                3,
                1,
                LocalDate.of(2020, 1, 1),
                Set.of(),
                LocalDate.of(2020, 1, 1),
                null)));
        return id;
    }
}
