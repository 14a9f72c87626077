package org.cunjing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeam.Kind;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// The live map shows each leader the own villages, and every number on it is the length of a list.
@CunjingIT
class LiveMapIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    Officers officers;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person first;
    Person second;
    HttpPerson leader;
    HttpPerson office;
    UUID team;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        team = UUID.randomUUID();
        first = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        second = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> {
            teams.add(new RapidResponseTeam(team, "快反一队", Kind.STATION, bureau.station(0), 6, "镇", "24 h"));
            teams.add(
                    new RapidResponseTeam(UUID.randomUUID(), "快反二队", Kind.STATION, bureau.station(1), 6, "镇", "24 h"));
            post(0, first);
            post(1, second);
            var today = LocalDate.now(clock.withZone(zone));
            officers.add(new Leave(UUID.randomUUID(), Objects.requireNonNull(second.officer()), "年休假", today, today));
        });
        leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
    }

    @Test
    void showsALeaderTheOwnStationAndTheOfficeEverything() {
        var own = leader.get("/api/map").body();

        assertThat(own.at("/villages")).hasSize(3);
        assertThat(own.at("/stations")).hasSize(1);
        assertThat(own.at("/teams")).hasSize(1);
        assertThat(own.at("/villages/0/outline")).hasSize(4);
        assertThat(own.at("/villages/0/outline/0/0").asDouble()).isEqualTo(104);
        assertThat(office.get("/api/map").body().at("/villages")).hasSize(5);
    }

    @Test
    void leavesTheOutlinesOutForAPageThatHasThem() {
        assertThat(leader.get("/api/map?outlines=false")
                        .body()
                        .at("/villages/0/outline")
                        .isNull())
                .isTrue();
    }

    @Test
    void saysWhoServesTodayAndWhoIsAway() {
        var map = leader.get("/api/map").body();

        assertThat(village(map, 0).get("presence").asString()).isEqualTo("ON_DUTY");
        assertThat(village(map, 1).get("presence").asString()).isEqualTo("ON_LEAVE");
        assertThat(village(map, 2).get("presence").asString()).isEqualTo("NOBODY");
    }

    /// Where an officer is belongs to nobody's map.
    @Test
    void knowsNoPlaceOfAnyOfficer() {
        var fields = village(leader.get("/api/map").body(), 0).propertyNames();

        assertThat(Set.copyOf(fields))
                .containsExactlyInAnyOrder(
                        "id",
                        "code",
                        "name",
                        "stationId",
                        "presence",
                        "officerId",
                        "officerName",
                        "openOrders",
                        "overdueOrders",
                        "unacceptedOrders",
                        "openFindings",
                        "emergency",
                        "outline");
    }

    @Test
    void countsWhatTheListsShow() {
        order(0);
        order(0);
        order(1);
        find();

        var here = village(leader.get("/api/map").body(), 0);

        assertThat(here.get("openOrders").asInt()).isEqualTo(2).isEqualTo(size("/api/work-orders?underWay=true"));
        assertThat(here.get("unacceptedOrders").asInt()).isEqualTo(size("/api/work-orders?state=ISSUED"));
        assertThat(here.get("overdueOrders").asInt()).isZero().isEqualTo(size("/api/work-orders?overdue=true"));
        assertThat(here.get("openFindings").asInt()).isEqualTo(1).isEqualTo(size("/api/findings?open=true"));
    }

    @Test
    void showsAFindingAtItsPlaceUntilItIsClosed() {
        var id = find();

        assertThat(leader.get("/api/map").body().at("/findings/0/at/0").asDouble())
                .isEqualTo(104.00512);
        var officer = HttpPerson.of(port, first);
        officer.post("/api/findings/" + id + "/accept", "{}");
        officer.post("/api/findings/" + id + "/close", "{\"result\":\"已清理\",\"risk\":\"NONE\"}");
        assertThat(leader.get("/api/map").body().at("/findings")).isEmpty();
    }

    private int size(String list) {
        return leader.get(list + "&village=" + bureau.village(0)).body().size();
    }

    private JsonNode village(JsonNode map, int number) {
        return map.get("villages")
                .valueStream()
                .filter(one ->
                        one.get("id").asString().equals(bureau.village(number).toString()))
                .findFirst()
                .orElseThrow();
    }

    private void order(int village) {
        var answer = leader.post("/api/work-orders", """
                {"villageId": "%s", "role": "INSPECTOR", "title": "查沿街店铺", "task": "逐户查看", "basis": "夏季行动",
                 "due": "%s"}
                """.formatted(
                bureau.village(village), LocalDate.now(clock.withZone(zone)).plusDays(3)));
        assertThat(answer.status()).isEqualTo(201);
    }

    private String find() {
        var answer = leader.post("/api/findings", """
                {"teamId": "%s", "kind": "HAZARD", "latitudeDeg": 30.005, "longitudeDeg": 104.005123, "words": "楼道堆物",
                 "measures": "已劝"}
                """.formatted(team));
        assertThat(answer.status()).isEqualTo(201);
        return answer.body().get("id").asString();
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
}
