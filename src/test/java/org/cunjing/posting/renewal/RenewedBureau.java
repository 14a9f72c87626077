package org.cunjing.posting.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeam.Kind;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.selection.Applications;
import org.cunjing.posting.selection.Batches;
import org.cunjing.posting.selection.Call;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/// A small bureau at the end of a term: officers 0 and 1 hold villages 0 and 1 of station 0, officer 2 holds village 3
/// of station 1, and officer 3 has been recommended.
final class RenewedBureau {

    final TestBureau bureau;
    final Person officePerson;
    final HttpPerson office;
    final List<Person> officers;
    final Person leader0;
    final Person leader1;
    final Person head;
    final UUID batch;
    final UUID application;
    final UUID team = UUID.randomUUID();
    final LocalDate today;
    private final House house;
    private final int port;
    UUID round = UUID.randomUUID();

    /// What it is made with.
    @TestComponent
    record House(
            TestBureaus bureaus,
            Batches batches,
            Applications applications,
            Postings postings,
            RapidResponseTeams teams,
            Clock clock,
            ZoneId zone) {}

    RenewedBureau(House house, int port) {
        this.house = house;
        this.port = port;
        this.bureau = house.bureaus().open();
        this.today = LocalDate.now(house.clock().withZone(house.zone()));
        this.officePerson = bureau.person(Role.BUREAU_OFFICE, null);
        this.office = http(officePerson);
        this.leader0 = bureau.person(Role.STATION_LEADER, bureau.station(0));
        this.leader1 = bureau.person(Role.STATION_LEADER, bureau.station(1));
        this.head = bureau.person(Role.BRANCH_HEAD, null);
        this.officers = Stream.generate(() -> bureau.person(Role.POSTED_OFFICER, null))
                .limit(4)
                .toList();
        this.batch = bureau.run(() -> house.batches().open(new Call(3, today.minusYears(1), "能力", null, "公开抽签")))
                .id();
        this.application = bureau.run(() -> {
            for (int n = 0; n < 3; n++) {
                house.postings()
                        .start(new NewPosting(
                                bureau.village(n == 2 ? 3 : n), id(n), Duty.POSTED, today.minusYears(1), null, batch));
            }
            house.teams().add(new RapidResponseTeam(team, "快反一队", Kind.STATION, bureau.station(1), 6, "测试镇", "24 h"));
            var applied = house.applications().apply(batch, id(3), "愿意");
            return house.applications().recommend(applied.id(), true, "").id();
        });
    }

    UUID id(int officer) {
        return Objects.requireNonNull(officers.get(officer).officer());
    }

    HttpPerson http(Person person) {
        return HttpPerson.of(port, person);
    }

    HttpPerson officer(int number) {
        return http(officers.get(number));
    }

    String path(String part) {
        return "/api/renewal-rounds/%s/%s".formatted(round, part);
    }

    Answer openRound(String ratio, LocalDate changesOn) {
        return office.post("/api/renewal-rounds", """
                {"id": "%s", "batchId": "%s", "changesOn": "%s", "inputsUntil": "%s", "maxRatio": %s}
                """.formatted(round, batch, changesOn, today, ratio));
    }

    /// Opens a round with officer 3 in its pool.
    void begin(String ratio, LocalDate changesOn) {
        assertThat(openRound(ratio, changesOn).status()).isEqualTo(201);
        assertThat(office.put(path("newcomers/" + application), "{}").status()).isEqualTo(204);
    }

    Answer opine(Person person, int officer, String choice, UUID... villages) {
        var wishes = String.join(
                ",", List.of(villages).stream().map(one -> "\"" + one + "\"").toList());
        return http(person).put(path("postings/" + posting(officer) + "/opinion"), """
                {"choice": "%s", "villages": [%s]}""".formatted(choice, wishes));
    }

    void opineAll() {
        for (int n = 0; n < 3; n++) {
            assertThat(opine(officers.get(n), n, "KEEP").status()).isEqualTo(204);
            assertThat(opine(head, n, "KEEP").status()).isEqualTo(204);
            assertThat(opine(n == 2 ? leader1 : leader0, n, "KEEP").status()).isEqualTo(204);
        }
    }

    /// 0 and 1 want to trade, 2 leaves, 3 and station 1 want each other.
    void inputs() {
        opineAll();
        opine(officers.get(0), 0, "KEEP", bureau.village(1));
        opine(officers.get(1), 1, "KEEP", bureau.village(0));
        opine(officers.get(2), 2, "LEAVE");
        assertThat(officer(3)
                        .put(path("own-list"), "{\"ranked\": [\"%s\"]}".formatted(bureau.station(1)))
                        .status())
                .isEqualTo(204);
        assertThat(http(leader1)
                        .put(path("own-list"), "{\"ranked\": [\"%s\"]}".formatted(id(3)))
                        .status())
                .isEqualTo(204);
    }

    JsonNode plan() {
        return office.post(path("plan"), "{}").body();
    }

    Answer confirm(boolean acceptVacant) {
        return office.post(path("confirmation"), "{\"acceptVacant\": %s}".formatted(acceptVacant));
    }

    Answer handOver(int village, UUID taker) {
        return office.post("/api/handovers", """
                {"villageId": "%s", "officerId": "%s"}""".formatted(bureau.village(village), taker));
    }

    UUID posting(int officer) {
        return bureau.run(() -> house.postings().of(id(officer), today))
                .getFirst()
                .id();
    }

    Optional<UUID> responsible(int village) {
        return bureau.run(() -> house.postings().responsibleFor(bureau.village(village), today))
                .map(Posting::officerId);
    }

    Answer record(HttpPerson person, int village) {
        return record(person, UUID.randomUUID(), village, Instant.parse("2026-03-02T02:00:00Z"));
    }

    Answer record(HttpPerson person, UUID id, int village, Instant happenedAt) {
        return person.post("/api/ledger-entries", """
                {"id": "%s", "villageId": "%s", "happenedAt": "%s",
                 "details": {"kind": "OPINION", "source": "VISIT", "aboutPolice": false, "text": "希望增加路灯"}}
                """.formatted(id, bureau.village(village), happenedAt));
    }

    Answer order(HttpPerson leader, int village) {
        return leader.post("/api/work-orders", """
                {"villageId": "%s", "role": "LIAISON", "title": "走访", "task": "走访十户", "due": "2099-02-02",
                 "basis": "月度计划"}
                """.formatted(bureau.village(village)));
    }

    Answer find(HttpPerson person, int village) {
        return person.post("/api/findings", """
                {"teamId": "%s", "kind": "HAZARD", "latitudeDeg": 30.005, "longitudeDeg": %s, "words": "楼道堆物",
                 "measures": "已劝导"}
                """.formatted(team, 104.005 + village * 0.01));
    }

    static JsonNode receiptOf(JsonNode receipts, UUID village) {
        return receipts.valueStream()
                .filter(one -> one.get("villageId").asString().equals(village.toString()))
                .findFirst()
                .orElseThrow();
    }
}
