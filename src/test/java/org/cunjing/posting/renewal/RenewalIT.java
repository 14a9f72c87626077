package org.cunjing.posting.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.cunjing.posting.selection.Applications;
import org.cunjing.posting.selection.Batches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// The end of a term: officers 0 and 1 hold villages 0 and 1 of station 0 and want to trade, officer 2 leaves village 3
/// of station 1, and officer 3 would like to come there.
@CunjingIT
class RenewalIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Batches batches;

    @Autowired
    Applications applications;

    @Autowired
    Postings postings;

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
    List<Person> officers;
    Person leader0;
    Person leader1;
    UUID batch;
    UUID round;
    LocalDate today;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        today = LocalDate.now(clock.withZone(zone));
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        leader0 = bureau.person(Role.STATION_LEADER, bureau.station(0));
        leader1 = bureau.person(Role.STATION_LEADER, bureau.station(1));
        officers = List.of(
                bureau.person(Role.POSTED_OFFICER, null),
                bureau.person(Role.POSTED_OFFICER, null),
                bureau.person(Role.POSTED_OFFICER, null),
                bureau.person(Role.POSTED_OFFICER, null));
        round = UUID.randomUUID();
        batch = bureau.run(() -> batches.open(3, today.minusYears(1), "能力")).id();
        var application = bureau.run(() -> {
            for (int n = 0; n < 3; n++) {
                postings.start(new NewPosting(
                        bureau.village(n == 2 ? 3 : n), id(n), Duty.POSTED, today.minusYears(1), null, batch));
            }
            var applied = applications.apply(batch, id(3), "愿意");
            return applications.recommend(applied.id(), true, "").id();
        });
        assertThat(openRound("1", today).status()).isEqualTo(201);
        assertThat(office.put(path("newcomers/" + application), "{}").status()).isEqualTo(204);
    }

    @Test
    void asksEverySideAndShowsEachItsOwn() {
        assertThat(opine(officers.get(0), 0, "KEEP", bureau.village(1)).status())
                .isEqualTo(204);
        assertThat(opine(leader0, 0, "KEEP").status()).isEqualTo(204);

        assertThat(opine(leader1, 0, "LEAVE").status()).isEqualTo(403);
        assertThat(opine(officers.get(1), 0, "LEAVE").status()).isEqualTo(403);
        assertThat(http(officers.get(0))
                        .get(path("postings"))
                        .body()
                        .at("/0/opinions")
                        .size())
                .isEqualTo(1);
        assertThat(office.get(path("postings")).body().toString()).contains("STATION", "OFFICER");
        assertThat(office.post(path("plan"), "{}").status()).isEqualTo(409);
    }

    @Test
    void carriesThePlanOutUpToTheCeilingAndHandsEverythingOver() {
        inputs();
        var entry = recordEntry(officers.get(2), 3);
        var plan = office.post(path("plan"), "{}").body();
        assertThat(plan.get("ratio").asDouble()).isEqualTo(1.0);
        assertThat(plan.get("swaps").size()).isEqualTo(1);
        assertThat(responsible(0)).isEqualTo(id(0));

        var receipts = confirm(false).body();

        assertThat(receipts.size()).isEqualTo(3);
        assertThat(List.of(responsible(0), responsible(1), responsible(3))).containsExactly(id(1), id(0), id(3));
        var receipt = receiptOf(receipts, 3);
        assertThat(receipt.get("before")).isEqualTo(receipt.get("after"));
        assertThat(receipt.at("/before/ledger-entry").asInt()).isEqualTo(1);
        assertThat(entryOf(officers.get(2), 3).status()).isEqualTo(403);
        assertThat(http(officers.get(2)).get("/api/ledger-entries/" + entry).status())
                .isEqualTo(404);
        assertThat(http(officers.get(3)).get("/api/ledger-entries/" + entry).status())
                .isEqualTo(200);
        assertThat(confirm(false).status()).isEqualTo(409);
    }

    @Test
    void putsATradeOffThatTheCeilingLeavesNoRoomFor() {
        replaceRound("0.5", today);
        inputs();

        var plan = office.post(path("plan"), "{}").body();

        assertThat(plan.get("deferred").size()).isEqualTo(1);
        assertThat(plan.get("swaps").size()).isZero();
        confirm(false);
        assertThat(List.of(responsible(0), responsible(1), responsible(3))).containsExactly(id(0), id(1), id(3));
    }

    @Test
    void leavesNoVillageVacantUnlessThatIsMeant() {
        opineAll();
        opine(officers.get(2), 2, "LEAVE");

        office.post(path("plan"), "{}");

        assertThat(confirm(false).status()).isEqualTo(409);
        assertThat(confirm(true).status()).isEqualTo(200);
        assertThat(bureau.run(() -> postings.responsibleFor(bureau.village(3), today)))
                .isEmpty();
    }

    @Test
    void waitsForTheDayOfChange() {
        replaceRound("1", today.plusDays(5));
        inputs();
        office.post(path("plan"), "{}");

        assertThat(confirm(false).body().get("type").asString()).endsWith("changes-not-due");
    }

    @Test
    void confirmsOnceWhenTwoConfirmAtTheSameMoment() throws Exception {
        inputs();
        office.post(path("plan"), "{}");
        var barrier = new CyclicBarrier(2);
        Callable<Integer> confirming = () -> {
            barrier.await();
            return confirm(false).status();
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var statuses = threads.invokeAll(List.of(confirming, confirming)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void keepsOpinionsAndListsFromEverybodyElseInTheDatabaseToo() {
        inputs();

        assertThat(visible(leader1, "renewal_opinion")).isEqualTo(1);
        assertThat(visible(officers.get(0), "renewal_opinion")).isEqualTo(1);
        assertThat(visible(officers.get(0), "renewal_list")).isZero();
        assertThat(visible(bureau.person(Role.BUREAU_OFFICE, null), "renewal_list"))
                .isZero();
    }

    @Test
    void opensOneRoundOfABatchAtATime() {
        round = UUID.randomUUID();

        assertThat(openRound("0.5", today).status()).isEqualTo(409);
    }

    private void inputs() {
        opineAll();
        opine(officers.get(0), 0, "KEEP", bureau.village(1));
        opine(officers.get(1), 1, "KEEP", bureau.village(0));
        opine(officers.get(2), 2, "LEAVE");
        assertThat(http(officers.get(3))
                        .put(path("own-list"), "{\"ranked\": [\"%s\"]}".formatted(bureau.station(1)))
                        .status())
                .isEqualTo(204);
        assertThat(http(leader1)
                        .put(path("own-list"), "{\"ranked\": [\"%s\"]}".formatted(id(3)))
                        .status())
                .isEqualTo(204);
    }

    private void opineAll() {
        var head = bureau.person(Role.BRANCH_HEAD, null);
        for (int n = 0; n < 3; n++) {
            assertThat(opine(officers.get(n), n, "KEEP").status()).isEqualTo(204);
            assertThat(opine(head, n, "KEEP").status()).isEqualTo(204);
            assertThat(opine(n == 2 ? leader1 : leader0, n, "KEEP").status()).isEqualTo(204);
        }
    }

    private Answer opine(Person person, int officer, String choice, UUID... villages) {
        var wishes = String.join(
                ",", List.of(villages).stream().map(one -> "\"" + one + "\"").toList());
        return http(person).put(path("postings/" + posting(officer) + "/opinion"), """
                        {"choice": "%s", "villages": [%s]}""".formatted(choice, wishes));
    }

    private UUID posting(int officer) {
        return bureau.run(() -> postings.of(id(officer), today)).getFirst().id();
    }

    private Answer openRound(String ratio, LocalDate changesOn) {
        return office.post("/api/renewal-rounds", """
                        {"id": "%s", "batchId": "%s", "changesOn": "%s", "inputsUntil": "%s", "maxRatio": %s}""".formatted(round, batch, changesOn, today, ratio));
    }

    /// The round of every test has the ceiling 1; another takes its place after the fact.
    private void replaceRound(String ratio, LocalDate changesOn) {
        var pool = bureau.run(() -> applications.list(batch)).getFirst().id();
        bureau.run(() -> jdbc.sql("update posting.renewal_round set state = 'CONFIRMED' where bureau = guard.bureau()")
                .update());
        round = UUID.randomUUID();
        openRound(ratio, changesOn);
        office.put(path("newcomers/" + pool), "{}");
    }

    private Answer confirm(boolean acceptVacant) {
        return office.post(path("confirmation"), "{\"acceptVacant\": %s}".formatted(acceptVacant));
    }

    private UUID recordEntry(Person person, int village) {
        var answer = entryOf(person, village);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return UUID.fromString(answer.body().at("/head/id").asString());
    }

    private Answer entryOf(Person person, int village) {
        return http(person).post("/api/ledger-entries", """
                        {"id": "%s", "villageId": "%s", "happenedAt": "2026-03-02T02:00:00Z",
                         "details": {"kind": "OPINION", "source": "VISIT", "aboutPolice": false, "text": "希望增加路灯"}}""".formatted(UUID.randomUUID(), bureau.village(village)));
    }

    private JsonNode receiptOf(JsonNode receipts, int village) {
        return receipts.valueStream()
                .filter(one -> one.get("villageId")
                        .asString()
                        .equals(bureau.village(village).toString()))
                .findFirst()
                .orElseThrow();
    }

    private int visible(Person person, String table) {
        return bureau.run(() -> bureau.as(
                person,
                () -> jdbc.sql("select count(*) from posting." + table)
                        .query(Integer.class)
                        .single()));
    }

    private UUID responsible(int village) {
        return bureau.run(() -> postings.responsibleFor(bureau.village(village), today))
                .orElseThrow()
                .officerId();
    }

    private HttpPerson http(Person person) {
        return HttpPerson.of(port, person);
    }

    private String path(String part) {
        return "/api/renewal-rounds/%s/%s".formatted(round, part);
    }

    private UUID id(int officer) {
        return Objects.requireNonNull(officers.get(officer).officer());
    }
}
