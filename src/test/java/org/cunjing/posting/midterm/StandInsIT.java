package org.cunjing.posting.midterm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.midterm.Absence.Cause;
import org.cunjing.posting.midterm.Proposal.Way;
import org.cunjing.posting.midterm.StandIn.Change;
import org.cunjing.posting.midterm.StandIn.State;
import org.cunjing.posting.selection.Applications;
import org.cunjing.posting.selection.Batches;
import org.cunjing.posting.selection.Call;
import org.cunjing.posting.selection.Recusals;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Village 2 of station 0 loses its officer; village 3 of station 1 borders on it.
@CunjingIT
class StandInsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    StandInStore store;

    @Autowired
    DueStandIns dueStandIns;

    @Autowired
    Batches batches;

    @Autowired
    Applications applications;

    @Autowired
    Recusals recusals;

    @Autowired
    Officers officers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson office;
    HttpPerson leader;
    Person absent;
    Person neighbour;
    Person reserve;
    Person community;
    LocalDate today;
    UUID batch;

    @BeforeEach
    void open() {
        today = LocalDate.now(clock.withZone(zone));
        bureau = bureaus.open();
        office = http(bureau.person(Role.BUREAU_OFFICE, null));
        leader = http(bureau.person(Role.STATION_LEADER, bureau.station(0)));
        absent = bureau.person(Role.POSTED_OFFICER, null);
        neighbour = bureau.person(Role.POSTED_OFFICER, null);
        reserve = bureau.person(Role.POSTED_OFFICER, null);
        community = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        batch = bureau.run(() -> batches.open(new Call(3, today.minusMonths(5), "能力", null, "公开抽签")))
                .id();
        post(2, absent, Duty.POSTED);
        post(3, neighbour, Duty.POSTED);
        post(0, community, Duty.DEDICATED);
        assertThat(order(2).status()).isEqualTo(201);
    }

    @Test
    void proposesThreeWaysAndCarriesTheChosenOneOutAtOnce() {
        var proposals = propose(today, null).get("proposals");
        assertThat(proposals)
                .extracting(one -> one.get("way").asString())
                .containsExactly("RESERVE", "SHARED", "CHAIN");
        assertThat(proposals.at("/0/moved").asInt()).isZero();
        assertThat(proposals.at("/2/moved").asInt()).isOne();
        assertThat(proposals.at("/0/steps/0/open/work-order").asInt()).isOne();
        assertThat(propose(today, null).get("proposals")).isEqualTo(proposals);

        var chosen = choose(UUID.randomUUID(), proposals.get(2), today, null);

        assertThat(chosen.status()).as(chosen.body().toString()).isEqualTo(201);
        assertThat(chosen.body().get("state").asString()).isEqualTo("CARRIED_OUT");
        assertThat(holder(2)).isEqualTo(id(neighbour));
        assertThat(holder(3)).isEqualTo(id(reserve));
        assertThat(http(absent).get("/api/work-orders/own").body()).isEmpty();
        assertThat(http(neighbour).get("/api/work-orders/own").body()).hasSize(1);
        assertThat(office.get("/api/handovers").body()).hasSize(2);
        assertThat(termOf(2))
                .as("who moves keeps the own term")
                .isEqualTo(today.minusMonths(5).plusYears(1).minusDays(1));
    }

    @Test
    void givesEverythingBackWhenTheOfficerReturns() {
        var term = termOf(2);
        var proposals = propose(today, today.plusDays(30)).get("proposals");
        var id = UUID.randomUUID();
        assertThat(choose(id, proposals.get(0), today, today.plusDays(30)).status())
                .isEqualTo(201);
        assertThat(holder(2)).isEqualTo(id(reserve));
        assertThat(termOf(2))
                .as("a stand-in stays as long as the other is away")
                .isEqualTo(today.plusDays(30));
        assertThat(bureau.run(() -> officers.leavesOf(id(absent), today, today)))
                .hasSize(1);

        bureau.run(() -> age(2));
        var back = office.post("/api/stand-ins/" + id + "/hand-back", "{}");

        assertThat(back.status()).as(back.body().toString()).isEqualTo(200);
        assertThat(holder(2)).isEqualTo(id(absent));
        assertThat(termOf(2)).isEqualTo(term);
        assertThat(http(absent).get("/api/work-orders/own").body()).hasSize(1);
        assertThat(office.post("/api/stand-ins/" + id + "/hand-back", "{}")
                        .body()
                        .get("type")
                        .asString())
                .endsWith("stand-in-settled");
    }

    @Test
    void keepsAChoiceForItsDay() {
        var from = today.plusDays(10);
        var id = UUID.randomUUID();
        var chosen = choose(id, propose(from, null).get("proposals").get(0), from, null);

        assertThat(chosen.body().get("state").asString()).isEqualTo("PLANNED");
        assertThat(holder(2)).isEqualTo(id(absent));
        assertThat(office.post("/api/stand-ins/" + id + "/carrying-out", "{}")
                        .body()
                        .get("type")
                        .asString())
                .endsWith("stand-in-not-due");
        assertThat(choose(id, propose(from, null).get("proposals").get(1), from, null)
                        .body()
                        .get("way")
                        .asString())
                .as("the same again is the same")
                .isEqualTo("RESERVE");
        assertThat(office.post("/api/stand-ins/" + id + "/withdrawal", "{}")
                        .body()
                        .get("state")
                        .asString())
                .isEqualTo("WITHDRAWN");
        assertThat(office.get("/api/stand-ins").body()).hasSize(1);
    }

    @Test
    void carriesOutOnceWhatIsDueHoweverManyTry() throws Exception {
        var due = plan(2, absent, reserve, today);
        var ahead = plan(3, neighbour, reserve, today.plusDays(1));
        var outOfDate = plan(0, absent, reserve, today.minusDays(1));
        var start = new CyclicBarrier(3);
        try (var threads = Executors.newFixedThreadPool(3)) {
            var clocks = List.of(0, 1).stream()
                    .map(_ -> threads.submit(() -> {
                        start.await();
                        dueStandIns.carryOut();
                        return 200;
                    }))
                    .toList();
            var click = threads.submit(() -> {
                start.await();
                return office.post("/api/stand-ins/" + due + "/carrying-out", "{}")
                        .status();
            });

            assertThat(List.of(clocks.getFirst().get(), clocks.getLast().get(), click.get()))
                    .containsOnly(200);
        }
        dueStandIns.carryOut();

        assertThat(holder(2)).isEqualTo(id(reserve));
        assertThat(holder(0)).as("somebody else has it").isEqualTo(id(community));
        assertThat(office.get("/api/handovers").body()).hasSize(1);
        assertThat(http(reserve).get("/api/work-orders/own").body()).hasSize(1);
        assertThat(stateOf(due)).isEqualTo(State.CARRIED_OUT);
        assertThat(stateOf(ahead)).isEqualTo(State.PLANNED);
        assertThat(stateOf(outOfDate)).isEqualTo(State.PLANNED);
    }

    @Test
    void refusesAProposalThatIsOutOfDate() {
        var proposal = propose(today, null).get("proposals").get(0);
        post(4, reserve, Duty.POSTED);

        var late = choose(UUID.randomUUID(), proposal, today, null);

        assertThat(late.body().get("type").asString()).endsWith("stand-in-out-of-date");
        assertThat(holder(2)).isEqualTo(id(absent));
        assertThat(leader.get(query(today, null)).status()).isEqualTo(403);
        assertThat(office.get(query(today, today.minusDays(1))).status()).isEqualTo(422);
        assertThat(office.get("/api/stand-ins/proposals?officer=%s&from=%s".formatted(UUID.randomUUID(), today))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void saysWhoNearlyCouldIfNobodyCan() {
        for (var one : List.of(reserve, neighbour)) {
            bureau.run(() -> applications.apply(batch, id(one), "愿意"));
            bureau.run(() -> recusals.declare(batch, id(one), bureau.station(0), "亲属"));
        }
        post(1, community, Duty.SHARED);
        var third = bureau.person(Role.POSTED_OFFICER, null);
        post(4, third, Duty.POSTED);
        assertThat(propose(today, null).get("proposals")).hasSize(1);
        bureau.run(() -> officers.add(new Leave(UUID.randomUUID(), id(community), "ANNUAL", today, today.plusDays(3))));

        var answer = propose(today, null);

        assertThat(answer.get("proposals")).isEmpty();
        assertThat(answer.get("nearMisses"))
                .extracting(one -> one.get("reason").asString())
                .containsExactly("CONFLICT", "ON_LEAVE");
        assertThat(answer.at("/nearMisses/0/officers/0").asString()).isEqualTo(reserve.name());
    }

    /// As if it had begun some days ago: a posting of today cannot end yesterday.
    private void age(int village) {
        var running = postings.responsibleFor(bureau.village(village), today).orElseThrow();
        jdbc.sql("""
                        update posting.posting set last_day = :day
                         where bureau = guard.bureau() and village_id = :village and officer_id = :absent
                        """)
                .param("day", today.minusDays(9))
                .param("village", bureau.village(village))
                .param("absent", id(absent))
                .update();
        jdbc.sql("update posting.posting set first_day = :day where bureau = guard.bureau() and id = :id")
                .param("day", today.minusDays(8))
                .param("id", running.id())
                .update();
    }

    private UUID plan(int village, Person giver, Person taker, LocalDate from) {
        var id = UUID.randomUUID();
        bureau.run(() -> store.add(new StandIn(
                id,
                new Absence(id(giver), from, null, Cause.ILLNESS),
                Way.RESERVE,
                "影响最小",
                State.PLANNED,
                clock.instant(),
                "政工",
                null,
                null,
                List.of(new Change(bureau.village(village), id(giver), id(taker), Duty.POSTED, batch, null)))));
        return id;
    }

    private State stateOf(UUID id) {
        return bureau.run(() -> store.find(id)).orElseThrow().state();
    }

    private void post(int village, Person person, Duty duty) {
        bureau.run(() -> postings.start(
                new NewPosting(bureau.village(village), id(person), duty, today.minusMonths(5), null, batch)));
    }

    private Answer order(int village) {
        return leader.post("/api/work-orders", """
                {"villageId": "%s", "role": "LIAISON", "title": "走访", "task": "走访十户", "due": "2099-02-02",
                 "basis": "月度计划"}
                """.formatted(bureau.village(village)));
    }

    private JsonNode propose(LocalDate from, @Nullable LocalDate until) {
        var answer = office.get(query(from, until));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private String query(LocalDate from, @Nullable LocalDate until) {
        return "/api/stand-ins/proposals?officer=%s&from=%s%s"
                .formatted(id(absent), from, until == null ? "" : "&until=" + until);
    }

    private Answer choose(UUID id, JsonNode proposal, LocalDate from, @Nullable LocalDate until) {
        var steps = proposal.get("steps")
                .valueStream()
                .map(step -> """
                        {"villageId": "%s", "giverId": "%s", "takerId": "%s"}""".formatted(
                                step.get("villageId").asString(),
                                step.get("giverId").asString(),
                                step.get("takerId").asString()))
                .toList();
        return office.post("/api/stand-ins", """
                {"id": "%s", "officerId": "%s", "from": "%s", %s "cause": "ILLNESS", "steps": [%s], "reason": "影响最小"}
                """.formatted(
                id, id(absent), from, until == null ? "" : "\"until\": \"" + until + "\",", String.join(",", steps)));
    }

    private UUID holder(int village) {
        return bureau.run(() -> postings.responsibleFor(bureau.village(village), today))
                .orElseThrow()
                .officerId();
    }

    private @Nullable LocalDate termOf(int village) {
        return bureau.run(() -> postings.responsibleFor(bureau.village(village), today))
                .orElseThrow()
                .termEndsOn();
    }

    private HttpPerson http(Person person) {
        return HttpPerson.of(port, person);
    }

    private static UUID id(Person person) {
        return Objects.requireNonNull(person.officer());
    }
}
