package org.cunjing.dispatch.workpackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.OfficerPosted;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Each posting has a package in versions; its officer reads and acknowledges it.
@CunjingIT
class WorkPackagesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    WorkPackages packages;

    @Autowired
    WorkPackageListener listener;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person officerPerson;
    Posting posting;
    HttpPerson officer;
    HttpPerson squad;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        squad = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
        officerPerson = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        start(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)), 1);
        posting = start(officerPerson, 0);
        officer = HttpPerson.of(port, officerPerson);
        // The packages of the demonstration's postings may be made before this one.
        await().atMost(PATIENCE)
                .until(() -> officer.get("/api/work-packages/own").body().size() == 1);
    }

    @Test
    void comesByItselfWhenAPostingBeginsAndOnlyOnce() {
        listener.on(new OfficerPosted(
                bureau.code(), posting.id(), posting.villageId(), posting.officerId(), posting.firstDay()));

        await().atMost(PATIENCE).until(() -> count() == 1);
        var own = own();
        assertThat(own.get("version").asInt()).isEqualTo(1);
        assertThat(own.get("changes").asInt()).isZero();
        assertThat(own.get("madeBy").isNull()).isTrue();
        assertThat(sections(own)).contains("VILLAGE", "CONTACTS", "CALENDAR");
    }

    @Test
    void holdsDutyNumbersAndNeverPrivateOnes() {
        var contacts = items(own(), "CONTACTS");

        assertThat(contacts)
                .extracting(item -> item.get("facts").get("post").asString())
                .contains("STATION", "SQUAD_LEADER", "NEIGHBOUR");
        assertThat(own().toString()).doesNotContain("1380000");
    }

    @Test
    void marksInTheNextVersionWhatChanged() {
        assertThat(make().get("version").asInt()).as("nothing is new").isEqualTo(1);
        order();

        var second = make();

        assertThat(second.get("version").asInt()).isEqualTo(2);
        assertThat(second.get("changes").asInt()).isEqualTo(1);
        assertThat(items(second, "OPEN_WORK"))
                .singleElement()
                .satisfies(item -> assertThat(item.get("change").asString()).isEqualTo("ADDED"));
        assertThat(second.get("versions")).hasSize(2);
    }

    @Test
    void takesInWhatTheBureauKeepsInItsLibrary() {
        var office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        var library = """
                {"texts": [{"title": "人民调解法", "articles": "第33条"}, {"title": "已废止的规定", "to": "2020-01-01"}],
                 "checklists": [{"site": "校园", "points": ["大门值守", "一键报警"]}],
                 "contacts": [{"post": "监督电话", "phone": "%s"}, {"villageId": "%s", "post": "别村村委会", "phone": "028-1"}]}
                """;
        assertThat(office.put("/api/package-library", library.formatted("13800001234", bureau.village(1)))
                        .status())
                .as("a private number")
                .isEqualTo(422);
        assertThat(office.put("/api/package-library", library.formatted("028-110", bureau.village(1)))
                        .status())
                .isEqualTo(200);
        assertThat(squad.put("/api/package-library", library).status()).isEqualTo(403);

        var second = make();

        assertThat(items(second, "DOCUMENTS")).hasSize(1);
        assertThat(items(second, "CHECKLISTS")).hasSize(1);
        assertThat(second.toString()).contains("监督电话").doesNotContain("别村村委会", "已废止");
    }

    @Test
    void isAcknowledgedInItsLatestVersionByItsOfficer() {
        var first = own().get("id").asString();
        order();
        var second = make().get("id").asString();

        assertThat(acknowledge(officer, first)).isEqualTo(409);
        assertThat(acknowledge(officer, second)).isEqualTo(200);
        assertThat(acknowledge(officer, second)).isEqualTo(200);
        assertThat(acknowledge(squad, second)).isEqualTo(403);
        var line = squad.get("/api/work-packages")
                .body()
                .valueStream()
                .filter(one ->
                        one.get("postingId").asString().equals(posting.id().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(line.get("latest").get("acknowledgedAt").isNull()).isFalse();
    }

    @Test
    void staysWithItsVillage() {
        var id = own().get("id").asString();
        var elsewhere = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(1)));
        var colleague = HttpPerson.of(port, bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)));

        assertThat(elsewhere.get("/api/work-packages/" + id).status()).isEqualTo(404);
        assertThat(colleague.get("/api/work-packages/" + id).status()).isEqualTo(404);
        assertThat(elsewhere.get("/api/work-packages").body()).isEmpty();
        assertThat(elsewhere
                        .post("/api/work-packages", "{\"postingId\":\"%s\"}".formatted(posting.id()))
                        .status())
                .isEqualTo(403);
        assertThat(elsewhere
                        .post("/api/work-packages/of-station", "{\"stationId\":\"%s\"}".formatted(bureau.station(0)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void makesEachVersionOnceWhoeverAsksAtTheSameTime() throws Exception {
        order();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(5)) {
            var made = IntStream.range(0, 5)
                    .mapToObj(_ -> threads.submit(() -> {
                        start.await();
                        return make().get("version").asInt();
                    }))
                    .toList();
            start.countDown();
            for (var version : made) {
                assertThat(version.get()).isEqualTo(2);
            }
        }

        assertThat(count()).isEqualTo(2);
    }

    @Test
    void isMadeForAWholeStationAtOnce() {
        var answer = squad.post("/api/work-packages/of-station", "{\"stationId\":\"%s\"}".formatted(bureau.station(0)));

        assertThat(answer.body().get("postings").asInt()).isEqualTo(2);
    }

    private Posting start(Person person, int village) {
        var id = Objects.requireNonNull(person.officer());
        return bureau.run(() -> postings.start(
                new NewPosting(bureau.village(village), id, Duty.DEDICATED, LocalDate.of(2020, 1, 1), null, null)));
    }

    private void order() {
        var answer = squad.post("/api/work-orders", """
                {"villageId": "%s", "role": "LIAISON", "title": "走访", "task": "走访十户", "due": "2099-02-02", "basis": "部署"}
                """.formatted(bureau.village(0)));
        assertThat(answer.status()).isEqualTo(201);
    }

    private JsonNode make() {
        return squad.post("/api/work-packages", "{\"postingId\":\"%s\"}".formatted(posting.id()))
                .body();
    }

    private JsonNode own() {
        return officer.get("/api/work-packages/own").body().get(0);
    }

    private int count() {
        return bureau.run(() -> packages.versions(posting.id()).size());
    }

    private static int acknowledge(HttpPerson person, String id) {
        return person.post("/api/work-packages/%s/acknowledgement".formatted(id), "{}")
                .status();
    }

    private static List<JsonNode> items(JsonNode shown, String section) {
        return shown.get("items")
                .valueStream()
                .filter(item -> item.get("section").asString().equals(section))
                .toList();
    }

    private static List<String> sections(JsonNode shown) {
        return shown.get("items")
                .valueStream()
                .map(item -> item.get("section").asString())
                .distinct()
                .toList();
    }
}
