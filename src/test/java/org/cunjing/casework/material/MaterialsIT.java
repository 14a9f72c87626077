package org.cunjing.casework.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CunjingIT
class MaterialsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Materials materials;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    TestBureau bureau;
    UUID leaflet;
    Person posted;
    HttpPerson office;
    HttpPerson leader;
    HttpPerson officer;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leaflet = bureau.run(() -> materials.add(UUID.randomUUID(), "反诈折页", "TELECOM_FRAUD"));
        posted = bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0));
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        officer = HttpPerson.of(port, posted);
    }

    @Test
    void goesFromTheBureauToResidentsAndNeverMoreThanThereIs() {
        assertThat(receive(office, 500).status()).isEqualTo(201);
        assertThat(issue(office, "STATION", bureau.station(0), null, 501).problem())
                .endsWith("stock-too-low");
        assertThat(issue(office, "STATION", bureau.station(0), null, 300).status())
                .isEqualTo(201);
        assertThat(issue(leader, "VILLAGE", bureau.village(0), bureau.station(0), 100)
                        .status())
                .isEqualTo(201);

        var refused = session(101);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().toString()).contains("Only 100 copies are left");
        assertThat(session(60).status()).isEqualTo(201);

        assertThat(stock(office)).containsExactlyInAnyOrder("BUREAU 200", "STATION 200", "VILLAGE 40");
        assertThat(stock(officer)).containsExactly("VILLAGE 40");
        assertThat(stock(leader)).containsExactlyInAnyOrder("STATION 200", "VILLAGE 40");
        var counted = officer.get("/api/ledger-counts?kind=PUBLICITY_SESSION")
                .body()
                .get("figures")
                .valueStream()
                .filter(figure -> figure.get("measure").asString().equals("COPIES"))
                .findFirst()
                .orElseThrow();
        assertThat(counted.get("value").asInt()).isEqualTo(60);
    }

    @Test
    void handsOutWhatIsThereOnceHoweverManyDoItAtTheSameTime() throws Exception {
        receive(office, 100);
        issue(office, "VILLAGE", bureau.village(0), null, 100);
        int people = 8;
        var start = new CountDownLatch(1);
        var sessions = IntStream.range(0, people)
                .<Callable<Integer>>mapToObj(_ -> () -> {
                    var person = HttpPerson.of(port, posted);
                    start.await();
                    return send(person, session(30, UUID.randomUUID())).status();
                })
                .toList();
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(people)) {
            var running = sessions.stream().map(threads::submit).toList();
            start.countDown();
            for (var one : running) {
                answers.add(one.get());
            }
        }

        assertThat(answers)
                .containsOnly(201, 409)
                .filteredOn(status -> status == 201)
                .hasSize(3);
        assertThat(stock(office)).containsExactly("VILLAGE 10");
    }

    @Test
    void takesALineBackOnceByACounterEntry() {
        var received = receive(office, 500).body().get("id").asString();
        var issued = issue(office, "STATION", bureau.station(0), null, 300)
                .body()
                .get("id")
                .asString();

        assertThat(counter(office, received).problem()).endsWith("stock-too-low");
        assertThat(counter(leader, issued).status()).isEqualTo(403);
        assertThat(counter(office, issued).status()).isEqualTo(201);
        assertThat(counter(office, issued).problem()).endsWith("move-taken-back");
        assertThat(stock(office)).containsExactly("BUREAU 500");
        assertThat(office.get("/api/materials/moves").body()).hasSize(3);
    }

    @Test
    void putsBackWhatAVoidedSessionHandedOutAndOnlyThere() {
        receive(office, 100);
        issue(office, "VILLAGE", bureau.village(0), null, 100);
        var entry = UUID.fromString(session(60).body().at("/head/id").asString());
        var move = office.get("/api/materials/moves").body().get(0).get("id").asString();

        assertThat(counter(office, move).problem()).endsWith("move-taken-back");
        bureau.run(() -> materials.undo(entry, "VOIDED"));
        bureau.run(() -> materials.undo(entry, "VOIDED"));
        assertThat(stock(office)).containsExactly("VILLAGE 100");
    }

    @Test
    void booksTheSameSessionOnce() {
        receive(office, 100);
        issue(office, "VILLAGE", bureau.village(0), null, 100);
        var form = session(60, UUID.randomUUID());

        assertThat(send(officer, form).status()).isEqualTo(201);
        assertThat(send(officer, form).status()).isEqualTo(201);
        assertThat(stock(office)).containsExactly("VILLAGE 40");
    }

    @Test
    void leavesOthersStocksAlone() {
        receive(office, 100);

        assertThat(receive(leader, 5).status()).isEqualTo(403);
        assertThat(issue(leader, "VILLAGE", bureau.village(0), null, 5).status())
                .isEqualTo(403);
        assertThat(issue(leader, "VILLAGE", bureau.village(3), bureau.station(0), 5)
                        .status())
                .isEqualTo(422);
        assertThat(officer.post("/api/materials", "{\"title\":\"x\"}").status()).isEqualTo(403);
        assertThat(stock(leader)).isEmpty();
    }

    private Answer receive(HttpPerson person, int copies) {
        return person.post(
                "/api/materials/receipts", "{\"materialId\":\"%s\",\"copies\":%d}".formatted(leaflet, copies));
    }

    private Answer issue(
            HttpPerson person,
            String target,
            UUID targetId,
            @org.jspecify.annotations.Nullable UUID station,
            int copies) {
        var from = station == null ? "" : ",\"stationId\":\"" + station + "\"";
        return person.post(
                "/api/materials/issues",
                "{\"materialId\":\"%s\",\"target\":\"%s\",\"targetId\":\"%s\",\"copies\":%d%s}"
                        .formatted(leaflet, target, targetId, copies, from));
    }

    private Answer counter(HttpPerson person, String move) {
        return person.post("/api/materials/moves/" + move + "/counter", "{\"reason\":\"写错了\"}");
    }

    private Answer session(int copies) {
        return send(officer, session(copies, UUID.randomUUID()));
    }

    private static Answer send(HttpPerson person, String form) {
        return person.post("/api/ledger-entries", form);
    }

    private String session(int copies, UUID id) {
        return """
                {"id":"%s","villageId":"%s","happenedAt":"%s","details":{"kind":"PUBLICITY_SESSION","topic":"TELECOM_FRAUD",
                 "form":"OPEN_AIR_MEETING","attendance":50,"copies":%d,"materialId":"%s","coOrganisers":["村妇联"]}}
                """.formatted(id, bureau.village(0), clock.instant().minus(Duration.ofMinutes(5)), copies, leaflet);
    }

    private List<String> stock(HttpPerson person) {
        return person.get("/api/materials")
                .body()
                .get(0)
                .get("stock")
                .valueStream()
                .map(MaterialsIT::line)
                .toList();
    }

    private static String line(JsonNode stock) {
        return stock.get("kind").asString() + " " + stock.get("copies").asInt();
    }
}
