package org.cunjing.community.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
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

@CunjingIT
class CouncilIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Proposals proposals;

    @Autowired
    PlanItems plan;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person posted;
    HttpPerson officer;
    HttpPerson committee;
    HttpPerson leader;
    LocalDate today;

    @BeforeEach
    void open() {
        today = LocalDate.now(clock.withZone(zone));
        bureau = bureaus.open();
        posted = bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0));
        officer = HttpPerson.of(port, posted);
        committee = HttpPerson.of(port, bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0)));
        leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
    }

    @Test
    void answersAProposalOnce() {
        var id = propose().body().get("id").asString();

        assertThat(committee.get("/api/proposals").body()).hasSize(1);
        var answer = reply(committee, id);
        assertThat(answer.body().get("adopted").asBoolean()).isTrue();
        assertThat(answer.body().get("repliedBy").asString()).isNotBlank();
        assertThat(reply(officer, id).problem()).endsWith("answered-before");
    }

    @Test
    void flagsAReplyThatIsOverdueToOfficerAndStation() {
        past(30);
        var late = past(31);

        for (var person : java.util.List.of(officer, leader, committee)) {
            var overdue = person.get("/api/proposals")
                    .body()
                    .valueStream()
                    .filter(one -> one.get("overdue").asBoolean())
                    .toList();
            assertThat(overdue).hasSize(1);
            assertThat(overdue.getFirst().get("id").asString()).isEqualTo(late.toString());
        }
    }

    @Test
    void goesOnWithTheSuccessor() {
        var open = past(3);
        var successor =
                Objects.requireNonNull(bureau.person(Role.POSTED_OFFICER, null).officer());
        var officerId = Objects.requireNonNull(posted.officer());

        assertThat(bureau.run(() -> proposals.moveTo(bureau.village(0), officerId, successor)))
                .isEqualTo(1);
        assertThat(bureau.run(() -> proposals.list(bureau.village(0), successor)))
                .singleElement()
                .satisfies(item -> assertThat(item.id()).isEqualTo(open));
    }

    @Test
    void keepsTheVillagesPlanForBothSidesAndLosesNoChange() {
        var item = committee.post("/api/plan-items", """
                {"villageId":"%s","side":"VILLAGE","title":"秋收防火巡查","dueOn":"%s"}
                """.formatted(bureau.village(0), today.plusDays(10)));
        assertThat(item.status()).isEqualTo(201);
        var id = item.body().get("id").asString();

        assertThat(change(officer, id, 1, "UNDER_WAY").status()).isEqualTo(200);
        assertThat(change(committee, id, 1, "DONE").problem()).endsWith("plan-changed");
        assertThat(change(committee, id, 2, "DONE").status()).isEqualTo(200);
        assertThat(bureau.run(() -> plan.dueIn(bureau.village(0), today, today.plusDays(30))))
                .singleElement()
                .satisfies(one -> assertThat(one.progress()).isEqualTo(PlanItem.Progress.DONE));
    }

    @Test
    void staysInsideTheVillage() {
        var id = propose().body().get("id").asString();
        var other = HttpPerson.of(port, bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(1)));

        assertThat(other.get("/api/proposals").body()).isEmpty();
        assertThat(reply(other, id).status()).isEqualTo(404);
        assertThat(committee.post("/api/proposals", "{}").status()).isEqualTo(403);
    }

    private Answer propose() {
        return officer.post("/api/proposals", """
                {"villageId":"%s","addressee":"村民委员会","text":"在村口加装一盏路灯"}
                """.formatted(bureau.village(0)));
    }

    private UUID past(int daysAgo) {
        var id = UUID.randomUUID();
        bureau.run(() -> proposals.add(
                id,
                bureau.village(0),
                Objects.requireNonNull(posted.officer()),
                today.minusDays(daysAgo),
                "测试",
                "村民委员会",
                "加装路灯"));
        return id;
    }

    private static Answer reply(HttpPerson person, String id) {
        return person.post("/api/proposals/" + id + "/reply", "{\"reply\":\"已列入计划\",\"adopted\":true}");
    }

    private Answer change(HttpPerson person, String id, int version, String progress) {
        return person.put("/api/plan-items/" + id, """
                {"side":"VILLAGE","title":"秋收防火巡查","dueOn":"%s","progress":"%s","version":%d}
                """.formatted(today.plusDays(10), progress, version));
    }
}
