package org.cunjing.posting.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A batch from call to confirmation: station 0 has one village without its own officer, station 1 has two.
@CunjingIT
class SelectionIT {

    private static final int SOON_DAYS = 30;
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 1, 1);

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Batches batches;

    @Autowired
    Applications applications;

    @Autowired
    Panel panel;

    @Autowired
    Rankings rankings;

    @Autowired
    MatchingRuns runs;

    @Autowired
    Postings postings;

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

    LocalDate today;
    TestBureau bureau;
    Person office;
    Person second;
    Person head;
    Person leader0;
    Person leader1;
    List<Person> officers;
    UUID batch;

    @BeforeEach
    void open() {
        today = LocalDate.now(clock.withZone(zone));
        bureau = bureaus.open();
        office = bureau.person(Role.BUREAU_OFFICE, null);
        second = bureau.person(Role.BUREAU_OFFICE, null);
        head = bureau.person(Role.BRANCH_HEAD, null);
        leader0 = bureau.person(Role.STATION_LEADER, bureau.station(0));
        leader1 = bureau.person(Role.STATION_LEADER, bureau.station(1));
        officers = IntStream.range(0, 4)
                .mapToObj(_ -> bureau.person(Role.POSTED_OFFICER, null))
                .toList();
        var community = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        var other = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> {
            start(0, community, Duty.DEDICATED);
            start(1, other, Duty.DEDICATED);
            start(2, community, Duty.SHARED);
            start(3, other, Duty.SHARED);
            start(4, other, Duty.SHARED);
        });
        batch = bureau.as(office, () -> batches.open(Stage.call(3))).id();
    }

    @Test
    void leadsFromTheCallToOneOfficerForEachVillage() {
        selectThree();
        rankAll();

        bureau.as(office, () -> runs.run(batch));
        int made = bureau.as(office, () -> runs.confirm(batch));

        assertThat(made).isEqualTo(3);
        assertThat(dutiesOn(today)).hasSize(5).doesNotContain(Duty.SHARED);
        assertThat(bureau.as(office, () -> batches.openVillages(batch)))
                .describedAs("what the batch offered can still be read")
                .hasSize(2);
        var breadth =
                HttpPerson.of(port, office).get("/api/batches/breadth").body().get(0);
        assertThat(breadth.get("joined").asInt()).isEqualTo(3);
        assertThat(breadth.get("cumulated").asInt()).isEqualTo(3);
        assertThat(breadth.get("branches").asInt()).isEqualTo(1);
        assertThat(breadth.get("serving").asInt()).isEqualTo(4);
    }

    @Test
    void makesNobodyAnswerForDaysGoneByWhenItIsConfirmedAfterTheFirstDayOfTheTerm() {
        selectThree();
        rankAll();
        bureau.as(office, () -> runs.run(batch));
        bureau.as(office, () -> runs.confirm(batch));

        assertThat(bureau.as(office, () -> batches.get(batch)).firstDay()).isBefore(today);
        assertThat(dutiesOn(today.minusDays(1)))
                .containsExactlyInAnyOrder(Duty.DEDICATED, Duty.DEDICATED, Duty.SHARED, Duty.SHARED, Duty.SHARED);
        assertThat(dutiesOn(today)).filteredOn(Duty.POSTED::equals).hasSize(3);
    }

    @Test
    void postsFromTheFirstDayOfATermToCome() {
        var firstDay = today.plusDays(SOON_DAYS);
        batch = bureau.as(office, () -> batches.open(new Call(3, firstDay, "能力与意愿", null, "公开抽签")))
                .id();
        selectThree();
        rankAll();
        bureau.as(office, () -> runs.run(batch));
        bureau.as(office, () -> runs.confirm(batch));

        assertThat(dutiesOn(firstDay.minusDays(1))).hasSize(5).doesNotContain(Duty.POSTED);
        assertThat(dutiesOn(firstDay)).hasSize(5).doesNotContain(Duty.SHARED);
    }

    @Test
    void confirmsOnceHoweverManyTryAtTheSameTime() throws InterruptedException {
        selectThree();
        rankAll();
        bureau.as(office, () -> runs.run(batch));
        var confirmed = new AtomicInteger();
        var refused = new AtomicInteger();
        var threads = IntStream.range(0, 8)
                .mapToObj(_ -> Thread.startVirtualThread(() -> {
                    try {
                        bureau.as(office, () -> runs.confirm(batch));
                        confirmed.incrementAndGet();
                    } catch (WrongBatchState tooLate) {
                        refused.incrementAndGet();
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(confirmed).hasValue(1);
        assertThat(refused).hasValue(7);
    }

    @Test
    void refusesTheOneBeyondTheQuota() {
        var all = IntStream.range(0, 4).mapToObj(this::candidate).toList();
        bureau.as(office, () -> batches.close(batch, "07 12 30"));
        all.subList(0, 3).forEach(id -> bureau.as(office, () -> panel.select(id)));
        var fourth = all.getLast();

        assertThatExceptionOfType(QuotaExceeded.class).isThrownBy(() -> bureau.as(office, () -> panel.select(fourth)));
    }

    @Test
    void selectsNobodyWithoutRecommendation() {
        var id = bureau.as(officers.getFirst(), () -> applications.apply(batch, id(officers.getFirst()), "愿意到村里工作"))
                .id();
        score(id);
        bureau.as(office, () -> batches.close(batch, "07 12 30"));

        assertThatExceptionOfType(NotSelectable.class).isThrownBy(() -> bureau.as(office, () -> panel.select(id)));
    }

    @Test
    void keepsRankingsSealedFromPersonnelInTheDatabaseToo() {
        selectThree();
        rankAll();

        Long seen = bureau.as(office, this::countRankings);
        Long own = bureau.as(leader0, this::countRankings);
        bureau.as(office, () -> runs.run(batch));
        Long opened = bureau.as(office, this::countRankings);

        assertThat(seen).isZero();
        assertThat(own).isEqualTo(1);
        assertThat(opened).isEqualTo(5);
    }

    @Test
    void tellsEachTheirOwnReasonsAndNobodyElses() {
        selectThree();
        rankAll();
        bureau.as(office, () -> runs.run(batch));
        var path = "/api/batches/" + batch + "/matching";

        var early = HttpPerson.of(port, officers.getFirst()).get(path + "/mine");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body().get("type").asString()).endsWith("result-being-examined");
        assertThat(HttpPerson.of(port, leader1).get(path + "/station").status()).isEqualTo(409);
        assertThat(bureau.as(officers.getFirst(), this::countReasons))
                .as("in the database too")
                .isZero();
        assertThat(bureau.as(office, this::countReasons)).isPositive();

        bureau.as(office, () -> runs.confirm(batch));
        assertThat(bureau.as(officers.getFirst(), this::countReasons)).isEqualTo(1);
        var mine = HttpPerson.of(port, officers.getFirst()).get(path + "/mine");
        var outsider = HttpPerson.of(port, officers.get(3));

        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.body().get("placement").get("stationName").asString()).isNotBlank();
        assertThat(outsider.get(path + "/mine").status()).isEqualTo(404);
        assertThat(outsider.get(path).status()).isEqualTo(403);
        assertThat(HttpPerson.of(port, leader1).get(path + "/station").body().get("arrivals"))
                .hasSize(2);
        assertThat(HttpPerson.of(port, office).get(path).body().get("proven").asBoolean())
                .isTrue();
    }

    @Test
    void showsMarksToPersonnelOnly() {
        selectThree();
        var path = "/api/batches/" + batch + "/applications";

        assertThat(HttpPerson.of(port, office).get(path).body().get(0).get("scores"))
                .isNotEmpty();
        assertThat(HttpPerson.of(port, head).get(path).body().get(0).get("scores"))
                .isEmpty();
        assertThat(HttpPerson.of(port, officers.getFirst()).get(path).body()).hasSize(1);
    }

    private List<Duty> dutiesOn(LocalDate day) {
        return bureau.run(() -> postings.listOn(day)).stream()
                .map(Posting::duty)
                .toList();
    }

    private long countReasons() {
        Long count = transactions.execute(_ -> jdbc.sql("select count(*) from posting.reason")
                .query(Long.class)
                .single());
        return count == null ? 0 : count;
    }

    private long countRankings() {
        Long count = transactions.execute(_ -> jdbc.sql("select count(*) from posting.ranking")
                .query(Long.class)
                .single());
        return count == null ? 0 : count;
    }

    private void selectThree() {
        var three = IntStream.range(0, 3).mapToObj(this::candidate).toList();
        bureau.as(office, () -> batches.close(batch, "07 12 30"));
        three.forEach(id -> bureau.as(office, () -> panel.select(id)));
    }

    private UUID candidate(int number) {
        var officer = officers.get(number);
        var id = bureau.as(officer, () -> applications.apply(batch, id(officer), "愿意到村里工作"))
                .id();
        bureau.as(head, () -> applications.recommend(id, true, ""));
        score(id);
        return id;
    }

    private void score(UUID id) {
        bureau.as(office, () -> applications.score(id, 80));
        bureau.as(second, () -> applications.score(id, 90));
    }

    private void rankAll() {
        bureau.as(office, () -> batches.startRanking(batch, LocalDate.MAX));
        var stations = List.of(bureau.station(0), bureau.station(1));
        officers.subList(0, 3).forEach(officer -> handIn(officer, stations));
        var candidates = officers.subList(0, 3).stream().map(SelectionIT::id).toList();
        handIn(leader0, candidates);
        handIn(leader1, candidates);
    }

    private void handIn(Person author, List<UUID> ranked) {
        bureau.as(author, () -> {
            rankings.handIn(batch, ranked);
            return true;
        });
    }

    private void start(int village, Person officer, Duty duty) {
        postings.start(new NewPosting(bureau.village(village), id(officer), duty, LONG_AGO, null, null));
    }

    private static UUID id(Person person) {
        return java.util.Objects.requireNonNull(person.officer());
    }
}
