package org.cunjing.patrol.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Mark;
import org.cunjing.access.Role;
import org.cunjing.patrol.FindingKind;
import org.cunjing.patrol.FindingMove;
import org.cunjing.patrol.FindingStep;
import org.cunjing.patrol.FindingSteps;
import org.cunjing.patrol.Findings;
import org.cunjing.patrol.JointDuties;
import org.cunjing.patrol.NewFinding;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeam.Kind;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.RemainingRisk;
import org.cunjing.patrol.mode.ModePlan;
import org.cunjing.patrol.mode.ModePlan.Assignment;
import org.cunjing.patrol.mode.ModePlans;
import org.cunjing.patrol.mode.Modes;
import org.cunjing.patrol.mode.PatrolMode;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// One evening of the past in village 0, from 20:00 to midnight in Chengdu.
@CunjingIT
class ReplaysIT {

    private static final Instant EIGHT = Instant.parse("2022-06-15T12:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2022-06-15T16:00:00Z");

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    Findings findings;

    @Autowired
    FindingSteps steps;

    @Autowired
    JointDuties duties;

    @Autowired
    ModePlans plans;

    @Autowired
    Modes modes;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    TestBureau bureau;
    UUID team;
    UUID finding = UUID.randomUUID();
    UUID emergency = UUID.randomUUID();
    Person owner;
    Person neighbour;
    HttpPerson leader;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        team = UUID.randomUUID();
        owner = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        neighbour = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        leader = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
        bureau.run(() -> {
            teams.add(new RapidResponseTeam(team, "快反一队", Kind.STATION, bureau.station(0), 6, "镇", "24 h"));
            post(0, owner);
            post(1, neighbour);
            evening();
        });
    }

    @Test
    void tellsTheEveningInOrder() {
        assertThat(told(leader, EIGHT, MIDNIGHT.plusSeconds(1)))
                .containsExactly(
                        "FINDING REPORT",
                        "FINDING ACCEPT",
                        "MODE SWITCH",
                        "TEAM EMERGENCY",
                        "TEAM IN_PLACE",
                        "FINDING JOIN",
                        "JOINT BEGIN",
                        "MODE EXPIRE",
                        "TEAM ROUTINE",
                        "TEAM IN_PLACE",
                        "FINDING CLOSE",
                        "JOINT SETTLED");
    }

    @Test
    void putsBeforeALateBeginningWhatWasNotOver() {
        var late = EIGHT.plus(Duration.ofMinutes(40));

        assertThat(told(leader, late, late.plusSeconds(60)))
                .as("how it stood")
                .containsExactly("FINDING ACCEPT", "MODE SWITCH", "TEAM EMERGENCY", "TEAM IN_PLACE");
        assertThat(told(leader, MIDNIGHT.plusSeconds(10), MIDNIGHT.plusSeconds(60)))
                .as("all over")
                .isEmpty();
    }

    @Test
    void showsTheOtherStationNothingAndNotesWhoLooked() {
        var elsewhere = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));

        assertThat(told(elsewhere, EIGHT, MIDNIGHT)).isEmpty();
        assertThat(told(HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null)), EIGHT, MIDNIGHT))
                .contains("FINDING REPORT");
        assertThat(bureau.run(() -> jdbc.sql("""
                                select count(*) from guard.looked
                                 where bureau = guard.bureau() and purpose like 'replay 2022-06-15%'
                                """).query(Integer.class).single()))
                .isEqualTo(2);
    }

    @Test
    void refusesOtherRolesAndBadTimes() {
        assertThat(ask(HttpPerson.of(port, owner), EIGHT, MIDNIGHT)).isEqualTo(403);
        assertThat(ask(leader, MIDNIGHT, EIGHT)).isEqualTo(422);
        assertThat(ask(leader, EIGHT, EIGHT)).isEqualTo(422);
        assertThat(ask(leader, EIGHT, EIGHT.plus(Duration.ofHours(25)))).isEqualTo(422);
        assertThat(leader.get("/api/replay?from=yesterday&to=today").status()).isBetween(400, 422);
        assertThat(leader.get("/api/replay").status()).isBetween(400, 422);
    }

    private void evening() {
        finding = findings.takeOver(
                        new NewFinding(
                                UUID.randomUUID(),
                                team,
                                FindingKind.DISPUTE,
                                new Position(30.005, 104.005),
                                "争水渠",
                                "已劝开"),
                        mark(owner, EIGHT))
                .id();
        steps.takeOver(finding, new FindingMove(FindingStep.ACCEPT, null, null), mark(owner, after(10)));
        var plan = UUID.randomUUID();
        plans.add(new ModePlan(
                plan,
                "夜间处突",
                Set.of(bureau.village(0)),
                List.of(
                        new Assignment(team, PatrolMode.ROUTINE, bureau.village(1), "巡逻"),
                        new Assignment(team, PatrolMode.EMERGENCY, bureau.village(0), "设卡"))));
        modes.takeOver(emergency, plan, after(90), "聚集", mark(owner, after(30)));
        var duty = UUID.randomUUID();
        duties.takeOver(
                new JointDuties.NewJointDuty(
                        duty,
                        finding,
                        Objects.requireNonNull(owner.officer()),
                        Set.of(Objects.requireNonNull(neighbour.officer())),
                        MIDNIGHT.plus(Duration.ofDays(1)),
                        "共同调解"),
                mark(owner, after(60)));
        modes.takeOverEnd(emergency, Duration.ofSeconds(1), Duration.ofMinutes(5));
        duties.takeOverSettlement(duty, "轮流放水", RemainingRisk.NONE, mark(owner, MIDNIGHT));
    }

    private static List<String> told(HttpPerson person, Instant from, Instant to) {
        var answer = person.get("/api/replay?from=%s&to=%s".formatted(from, to));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return StreamSupport.stream(answer.body().get("happenings").spliterator(), false)
                .map(ReplaysIT::said)
                .toList();
    }

    private static String said(JsonNode one) {
        return one.get("kind").asString() + " " + one.get("step").asString();
    }

    private static int ask(HttpPerson person, Instant from, Instant to) {
        return person.get("/api/replay?from=%s&to=%s".formatted(from, to)).status();
    }

    private void post(int village, Person person) {
        postings.start(new NewPosting(
                bureau.village(village),
                Objects.requireNonNull(person.officer()),
                Duty.DEDICATED,
                LocalDate.of(2020, 1, 1),
                null,
                null));
    }

    private static Instant after(int minutes) {
        return EIGHT.plus(Duration.ofMinutes(minutes));
    }

    private static Mark mark(Person person, Instant at) {
        return new Mark(at, person.signature(), person.name());
    }
}
