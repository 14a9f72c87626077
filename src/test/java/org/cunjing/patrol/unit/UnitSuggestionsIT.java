package org.cunjing.patrol.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.cunjing.dispatch.NewWorkOrder;
import org.cunjing.dispatch.WorkOrders;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeam.Kind;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.mode.ModePlan;
import org.cunjing.patrol.mode.ModePlan.Assignment;
import org.cunjing.patrol.mode.ModePlans;
import org.cunjing.patrol.mode.Modes;
import org.cunjing.patrol.mode.PatrolMode;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// Villages 0 to 2 belong to station 0, 3 and 4 to station 1; each but 4 has an officer. Asked for village 2, which
/// borders on 1 and 3.
@CunjingIT
class UnitSuggestionsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    Officers officers;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    ModePlans plans;

    @Autowired
    Modes modes;

    @Autowired
    WorkOrders orders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    UUID team;
    final List<Person> people = new ArrayList<>();
    HttpPerson office;
    HttpPerson leader;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        team = UUID.randomUUID();
        people.clear();
        for (int n = 0; n < 4; n++) {
            people.add(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(n < 3 ? 0 : 1)));
        }
        bureau.run(() -> {
            teams.add(new RapidResponseTeam(team, "快反一队", Kind.STATION, bureau.station(0), 6, "镇", "24 h"));
            for (int n = 0; n < 4; n++) {
                postings.start(new NewPosting(
                        bureau.village(n), officer(n), Duty.DEDICATED, LocalDate.of(2020, 1, 1), null, null));
            }
        });
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        leader = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
    }

    @Test
    void namesTheResponsibleTheNeighboursAndTheTeamsWithFourReasonsEach() {
        var units = ask(leader, "HAZARD");

        assertThat(ids(units)).containsExactlyInAnyOrder(officer(2), officer(1), officer(3), team);
        assertThat(ids(units).getFirst()).isEqualTo(officer(2));
        var first = units.get(0);
        assertThat(first.get("responsible").asBoolean()).isTrue();
        assertThat(first.get("distanceKm").asDouble()).isZero();
        assertThat(first.get("knownDays").asLong()).isGreaterThan(2_000);
        assertThat(first.get("rest").asString()).isEqualTo("NOTHING");
        assertThat(of(units, officer(1)).get("distanceKm").asDouble()).isBetween(0.96, 0.97);
        assertThat(of(units, officer(1)).get("orderable").asBoolean()).isTrue();
        assertThat(of(units, officer(3)).get("orderable").asBoolean())
                .as("led by the other station")
                .isFalse();
        assertThat(of(ask(office, "HAZARD"), officer(3)).get("orderable").asBoolean())
                .isTrue();
        assertThat(of(units, team).get("ownGround").asBoolean()).isTrue();
        assertThat(ids(ask(leader, "DISTURBANCE")).indexOf(team)).isLessThan(3);
    }

    @Test
    void putsWhoIsAwayOrTakenBehindEverybodyWhoIsFree() {
        var today = LocalDate.now(clock.withZone(zone));
        bureau.run(() -> officers.add(new Leave(UUID.randomUUID(), officer(2), "年休假", today, today)));
        var plan = plan();
        bureau.run(() -> modes.begin(UUID.randomUUID(), plan, clock.instant().plus(Duration.ofHours(1)), "广场聚集"));

        var units = ask(leader, "HAZARD");

        assertThat(of(units, officer(2)).get("unfree").asString()).isEqualTo("ON_LEAVE");
        assertThat(of(units, team).get("unfree").asString()).isEqualTo("DEPLOYED");
        assertThat(of(units, team).get("restedHours").asDouble()).isZero();
        assertThat(ids(units).subList(2, 4)).containsExactlyInAnyOrder(officer(2), team);
        assertThat(of(ask(office, "HAZARD"), officer(1)).get("unfree").isNull()).isTrue();
    }

    @Test
    void countsRestFromWorkAtNightAndFromNothingElse() {
        var order = bureau.run(() -> orders.issue(new NewWorkOrder(
                        null,
                        bureau.village(2),
                        new Instruction(DutyRole.INSPECTOR, "查看", "查看路段", null, "预警", null, null, 1),
                        LocalDate.now(clock.withZone(zone)))))
                .id();
        accepted(order, lastAt(LocalTime.NOON));
        assertThat(of(ask(leader, "HAZARD"), officer(2)).get("rest").asString()).isEqualTo("NOTHING");

        var night = lastAt(LocalTime.of(2, 0));
        accepted(order, night);

        var tired = of(ask(leader, "HAZARD"), officer(2));
        assertThat(tired.get("rest").asString()).isEqualTo("NIGHT_ORDER");
        assertThat(tired.get("restedHours").asDouble()).isBetween(hoursSince(night) - 0.1, hoursSince(night) + 0.1);
    }

    @Test
    void isToldToWhoLeadsTheVillageAndRefusesBadQuestions() {
        var elsewhere = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        var path = "/api/unit-suggestions?village=%s&kind=%s";

        assertThat(elsewhere.get(path.formatted(bureau.village(2), "HAZARD")).status())
                .isEqualTo(403);
        assertThat(HttpPerson.of(port, people.get(2))
                        .get(path.formatted(bureau.village(2), "HAZARD"))
                        .status())
                .isEqualTo(403);
        assertThat(office.get(path.formatted(UUID.randomUUID(), "HAZARD")).status())
                .isEqualTo(404);
        assertThat(leader.get(path.formatted(bureau.village(2), "WAR")).status())
                .isBetween(400, 422);
        assertThat(leader.get(path.formatted("here", "HAZARD")).status()).isBetween(400, 422);
        assertThat(leader.get("/api/unit-suggestions").status()).isBetween(400, 422);
    }

    @Test
    void weighsByTheTermsOfTheBureauWhichItsOfficeAloneSets() {
        var terms = """
                {"near": %d, "rested": 0, "able": 50, "known": 0, "halfKm": 5, "restedHours": 11, "knownDays": 180,
                 "abilities": [{"kind": "HAZARD", "capability": "TEAM_STATION", "percent": %d}]}
                """;
        assertThat(leader.put("/api/unit-suggestions/terms", terms.formatted(0, 90))
                        .status())
                .isEqualTo(403);
        assertThat(office.put("/api/unit-suggestions/terms", terms.formatted(200, 90))
                        .status())
                .isEqualTo(422);
        assertThat(office.put(
                                "/api/unit-suggestions/terms",
                                terms.replace("50", "0").formatted(0, 90))
                        .status())
                .as("nothing would count")
                .isEqualTo(422);
        assertThat(office.put("/api/unit-suggestions/terms", terms.formatted(0, 90))
                        .status())
                .isEqualTo(200);

        var units = ask(leader, "HAZARD");
        assertThat(ids(units).getFirst()).isEqualTo(team);
        assertThat(units.get(0).get("points").get("sum").asDouble()).isEqualTo(90);
        assertThat(office.put("/api/unit-suggestions/terms", terms.formatted(10, 80))
                        .status())
                .isEqualTo(200);
        assertThat(leader.get("/api/unit-suggestions/terms").body().get("abilities"))
                .hasSize(1);
    }

    /// The database by itself, whatever a service above it asks.
    @Test
    void keepsTheTermsFromEverybodyElseInTheDatabaseToo() {
        var squad = bureau.person(Role.SQUAD_LEADER, bureau.station(0));

        assertThatThrownBy(() -> bureau.as(
                        squad, () -> transactions.execute(_ -> jdbc.sql("""
                                        insert into patrol.unit_ability (bureau, kind, capability, percent)
                                        values (guard.bureau(), 'HAZARD', 'FIRE', 1)
                                        """).update())))
                .hasStackTraceContaining("row-level security");
    }

    private UUID plan() {
        var plan = UUID.randomUUID();
        bureau.run(() -> plans.add(new ModePlan(
                plan,
                "夜间处突",
                Set.of(bureau.village(0)),
                List.of(new Assignment(team, PatrolMode.EMERGENCY, bureau.village(0), "路口设卡")))));
        return plan;
    }

    private void accepted(UUID order, Instant at) {
        bureau.run(() -> jdbc.sql("""
                        insert into dispatch.work_order_event (bureau, id, order_id, village_id, step, state, at, actor)
                        values (guard.bureau(), gen_random_uuid(), :order, :village, 'ACCEPT', 'ACCEPTED', :at, :actor)
                        """)
                .param("order", order)
                .param("village", bureau.village(2))
                .param("at", at.atZone(zone).toOffsetDateTime())
                .param("actor", people.get(2).signature())
                .update());
    }

    private Instant lastAt(LocalTime time) {
        var today =
                LocalDate.now(clock.withZone(zone)).atTime(time).atZone(zone).toInstant();
        return today.isAfter(clock.instant()) ? today.minus(Duration.ofDays(1)) : today;
    }

    private double hoursSince(Instant moment) {
        return Duration.between(moment, clock.instant()).toMinutes() / 60.0;
    }

    private JsonNode ask(HttpPerson person, String kind) {
        var answer = person.get("/api/unit-suggestions?village=%s&kind=%s".formatted(bureau.village(2), kind));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().get("units");
    }

    private UUID officer(int number) {
        return Objects.requireNonNull(people.get(number).officer());
    }

    private static List<UUID> ids(JsonNode units) {
        var ids = new ArrayList<UUID>();
        units.forEach(one -> ids.add(UUID.fromString(one.get("id").asString())));
        return ids;
    }

    private static JsonNode of(JsonNode units, UUID id) {
        for (var one : units) {
            if (one.get("id").asString().equals(id.toString())) {
                return one;
            }
        }
        throw new AssertionError("No unit " + id + " in " + units);
    }
}
