package org.cunjing.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Mark;
import org.cunjing.access.Role;
import org.cunjing.patrol.JointDuties.NewJointDuty;
import org.cunjing.patrol.RapidResponseTeam.Kind;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// Village 1 lies between 0 and 2; 3 borders on 2 and belongs to the other station. The finding is in village 2.
@CunjingIT
class JointDutiesIT {

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
    OpenFindings open;

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
    final List<Person> officers = new ArrayList<>();
    HttpPerson owner;
    HttpPerson west;
    HttpPerson east;
    HttpPerson leader;
    String finding;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        team = UUID.randomUUID();
        officers.clear();
        for (int n = 0; n < 4; n++) {
            officers.add(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(n < 3 ? 0 : 1)));
        }
        bureau.run(() -> {
            teams.add(new RapidResponseTeam(team, "快反一队", Kind.STATION, bureau.station(0), 6, "测试镇", "24 h"));
            for (int n = 0; n < 4; n++) {
                postings.start(
                        new NewPosting(bureau.village(n), id(n), Duty.DEDICATED, LocalDate.of(2020, 1, 1), null, null));
            }
        });
        owner = http(2);
        west = http(1);
        east = http(3);
        leader = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
        finding = leader.post("/api/findings", """
                        {"teamId": "%s", "kind": "DISPUTE", "latitudeDeg": 30.005, "longitudeDeg": 104.025,
                         "words": "两村争水渠", "measures": "已劝开"}
                        """.formatted(team))
                .body()
                .get("id")
                .asString();
        assertThat(owner.post(path("/accept"), "{}").status()).isEqualTo(200);
    }

    @Test
    void offersTheOfficersOfNeighbouringVillagesAndNobodyElse() {
        assertThat(owner.get(path("/neighbours")).body())
                .extracting(one -> UUID.fromString(one.get("officerId").asString()))
                .containsExactlyInAnyOrder(id(1), id(3));
        assertThat(begin(owner, id(0), id(2)).status()).as("not adjacent").isEqualTo(422);
        assertThat(begin(owner, id(2), id(2)).status())
                .as("the owner is in it anyway")
                .isEqualTo(422);
        assertThat(begin(owner, id(1), id(0)).status()).as("led by a stranger").isEqualTo(422);
        assertThat(begin(west, id(1), id(1)).status()).as("not their finding").isEqualTo(404);
        assertThat(begin(leader, id(1), id(1)).status()).isEqualTo(201);
    }

    @Test
    void opensThisFindingAloneAndClosesItInTheMomentItEnds() {
        var other = leader.post("/api/findings", """
                        {"teamId": "%s", "kind": "HAZARD", "latitudeDeg": 30.005, "longitudeDeg": 104.026,
                         "words": "另一件", "measures": "已提醒"}
                        """.formatted(team))
                .body()
                .get("id")
                .asString();
        assertThat(west.get(path("")).status()).isEqualTo(404);
        var duty = begin(owner, id(2), id(1)).body().get("id").asString();

        assertThat(west.get(path("")).status()).isEqualTo(200);
        assertThat(west.get(path("")).body().get("events")).hasSize(3);
        assertThat(west.get("/api/findings/" + other).status()).isEqualTo(404);
        assertThat(east.get(path("")).status()).isEqualTo(404);
        assertThat(west.get("/api/joint-duties/own").body()).hasSize(1);
        assertThat(west.get("/api/findings").body()).hasSize(1);
        assertThat(west.post(path("/close"), "{\"result\": \"我来\", \"risk\": \"NONE\"}")
                        .status())
                .isEqualTo(403);
        assertThat(west.post("/api/joint-duties/%s/return".formatted(duty), "{\"why\": \"不去\"}")
                        .status())
                .as("a member who does not lead")
                .isEqualTo(403);
        assertThat(owner.post("/api/joint-duties/%s/return".formatted(duty), "{\"why\": \"不用了\"}")
                        .status())
                .isEqualTo(204);

        assertThat(west.get(path("")).status()).isEqualTo(403);
        assertThat(west.get(path("/joint-duties")).status()).isEqualTo(403);
        assertThat(west.get("/api/joint-duties/own").body()).isEmpty();
        assertThat(west.get("/api/findings").body()).isEmpty();
        assertThat(owner.get(path("")).body().get("finding").get("state").asString())
                .isEqualTo("ACCEPTED");
    }

    /// The database by itself, whatever a service above it asks.
    @Test
    void isOpenedAndClosedByTheDatabaseToo() {
        assertThat(countAs(1, "patrol.finding")).isZero();
        var duty = begin(owner, id(1), id(1)).body().get("id").asString();

        assertThat(countAs(1, "patrol.finding")).isEqualTo(1);
        assertThat(countAs(1, "patrol.finding_event")).isEqualTo(3);
        assertThat(changedBy(1, "update patrol.finding set words = 'x'"))
                .as("to read only")
                .isZero();
        assertThat(changedBy(3, "update patrol.joint_duty set until = until + interval '9 days'"))
                .isZero();
        assertThatThrownBy(() -> changedBy(1, """
                        insert into patrol.joint_duty (bureau, id, finding_id, kind, village_id, lead_id, officer_ids,
                                                       home_ids, task, begun_at, begun_by, until)
                        select bureau, gen_random_uuid(), finding_id, kind, village_id, lead_id, officer_ids, home_ids,
                               task, begun_at, begun_by, until from patrol.joint_duty
                        """)).hasStackTraceContaining("row-level security");
        bureau.run(() -> duties.settle(UUID.fromString(duty), "已分水", RemainingRisk.NONE));
        assertThat(countAs(1, "patrol.finding")).isZero();
        assertThat(countAs(1, "patrol.finding_event")).isZero();
    }

    @Test
    void isSettledOnceByTheLeadAndStandsInEachFile() {
        var duty = begin(owner, id(1), id(1), id(3)).body().get("id").asString();
        var settle = "/api/joint-duties/%s/settle".formatted(duty);

        assertThat(owner.post(path("/close"), "{\"result\": \"单独办结\", \"risk\": \"NONE\"}")
                        .status())
                .as("not behind the backs of those who joined")
                .isEqualTo(409);
        assertThat(owner.post(path("/return"), "{\"why\": \"退回\"}").status()).isEqualTo(409);
        assertThat(west.post(settle, "{\"result\": \"已分水\"}").status()).isEqualTo(422);
        assertThat(west.post(settle, "{\"result\": \"已分水\", \"risk\": \"LOW\"}").status())
                .isEqualTo(204);
        assertThat(west.post(settle, "{\"result\": \"已分水\", \"risk\": \"LOW\"}").status())
                .isEqualTo(409);

        var closed = owner.get(path("")).body().get("finding");
        assertThat(closed.get("state").asString()).isEqualTo("CLOSED");
        assertThat(closed.get("result").asString()).isEqualTo("已分水");
        assertThat(leader.get("/api/findings/settled").body().get("settled").asInt())
                .isEqualTo(1);
        assertThat(leader.get("/api/findings/settled").body().get("jointly").asInt())
                .isEqualTo(1);
        assertThat(file(owner, 2)).hasSize(1);
        assertThat(file(west, 1)).hasSize(1);
        assertThat(file(east, 3)).hasSize(1);
        assertThat(east.get("/api/officers/" + id(1) + "/joint-duties").status())
                .isEqualTo(403);
        assertThat(file(http(0), 0)).isEmpty();
    }

    @Test
    void isOverWhenItsTimeIsOver() {
        var begun = clock.instant().minus(Duration.ofDays(3));
        var old = bureau.run(() -> {
            var found = findings.takeOver(
                    new NewFinding(null, team, FindingKind.HAZARD, new Position(30.005, 104.025), "旧发现", "已提醒"),
                    new Mark(begun, "account-1", "甲"));
            steps.takeOver(
                    found.id(), new FindingMove(FindingStep.ACCEPT, null, null), new Mark(begun, "account-2", "乙"));
            duties.takeOver(
                    new NewJointDuty(
                            UUID.randomUUID(), found.id(), id(1), List.of(id(1)), begun.plus(Duration.ofDays(1)), "联勤"),
                    new Mark(begun, "account-2", "乙"));
            return found.id().toString();
        });

        assertThat(west.get("/api/findings/" + old).status()).isEqualTo(403);
        assertThat(countAs(1, "patrol.finding")).isZero();
        assertThat(owner.get("/api/findings/" + old + "/joint-duties")
                        .body()
                        .get(0)
                        .get("outcome")
                        .asString())
                .isEqualTo("LAPSED");
        var again = owner.post("/api/findings/" + old + "/joint-duties", form(id(3), id(3)));
        assertThat(again.status()).as(again.body().toString()).isEqualTo(201);
    }

    @Test
    void beginsOnceWhoeverAsksInTheSameMomentAndNeverOnAClosedFinding() throws Exception {
        var statuses = together(List.of(
                () -> begin(owner, id(1), id(1)).status(),
                () -> begin(leader, id(3), id(3)).status(),
                () -> owner.post(path("/close"), "{\"result\": \"已办\", \"risk\": \"NONE\"}")
                        .status()));

        var on = bureau.run(() -> jdbc.sql("""
                        select count(*) from patrol.joint_duty duty join patrol.finding on finding.bureau = duty.bureau
                           and finding.id = finding_id
                         where duty.bureau = guard.bureau() and duty.ended_at is null and finding.state <> 'ACCEPTED'
                        """).query(Integer.class).single());
        assertThat(on).as(statuses.toString()).isZero();
        assertThat(statuses.stream().filter(status -> status < 300)).hasSize(1);
        assertThat(statuses).isSubsetOf(200, 201, 409);
    }

    @Test
    void goesOnWithTheSuccessorWhenTheVillageIsHandedOver() {
        begin(owner, id(2), id(1));
        var next = Objects.requireNonNull(
                bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)).officer());

        bureau.run(() -> open.moveTo(bureau.village(2), id(2), next));

        var duty = leader.get(path("/joint-duties")).body().get(0);
        assertThat(duty.get("leadId").asString()).isEqualTo(next.toString());
        assertThat(duty.get("on").asBoolean()).isTrue();
    }

    @Test
    void tellsThoseWhoJoinWithoutText() throws Exception {
        var heard =
                CompletableFuture.supplyAsync(() -> west.hear("/api/live", "joint-duty-moved", Duration.ofSeconds(20)));
        TimeUnit.MILLISECONDS.sleep(800);
        begin(owner, id(1), id(1));

        assertThat(heard.get(25, TimeUnit.SECONDS)).contains(finding).doesNotContain("水渠");
    }

    private Answer begin(HttpPerson person, UUID lead, UUID... members) {
        return person.post(path("/joint-duties"), form(lead, members));
    }

    private String form(UUID lead, UUID... members) {
        Instant until = clock.instant().plus(Duration.ofDays(7));
        return """
                {"leadId": "%s", "memberIds": ["%s"], "until": "%s", "task": "共同上门调解"}
                """.formatted(
                lead,
                String.join(
                        "\",\"", List.of(members).stream().map(UUID::toString).toList()),
                until);
    }

    private JsonNode file(HttpPerson person, int officer) {
        return person.get("/api/officers/" + id(officer) + "/joint-duties").body();
    }

    private Integer countAs(int officer, String table) {
        return Objects.requireNonNull(bureau.as(
                bureau.again(officers.get(officer)),
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())));
    }

    private Integer changedBy(int officer, String change) {
        return Objects.requireNonNull(bureau.as(
                bureau.again(officers.get(officer)),
                () -> transactions.execute(_ -> jdbc.sql(change).update())));
    }

    private String path(String step) {
        return "/api/findings/" + finding + step;
    }

    private UUID id(int officer) {
        return Objects.requireNonNull(officers.get(officer).officer());
    }

    private HttpPerson http(int officer) {
        return HttpPerson.of(port, officers.get(officer));
    }

    private static List<Integer> together(List<Callable<Integer>> people) throws Exception {
        var barrier = new CyclicBarrier(people.size());
        var waiting = new ArrayList<Callable<Integer>>();
        people.forEach(person -> waiting.add(() -> {
            barrier.await();
            return person.call();
        }));
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            return threads.invokeAll(waiting).stream().map(Future::resultNow).toList();
        }
    }
}
