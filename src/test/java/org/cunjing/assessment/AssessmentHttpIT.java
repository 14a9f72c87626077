package org.cunjing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cunjing.assessment.AssessedBureau.notes;
import static org.cunjing.assessment.AssessedBureau.officer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/// The month from its opening to its freezing as the roles see it.
@CunjingIT
class AssessmentHttpIT {

    private static final YearMonth MONTH = YearMonth.of(2022, 11);
    private static final String MONTHS = "/api/assessment/months";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    EvidenceNotes evidence;

    @LocalServerPort
    int port;

    private AssessedBureau town;
    private Person posted;
    private Person elsewhere;
    private Person squadLeader;

    @BeforeEach
    void open() {
        town = new AssessedBureau(bureaus.open(), postings);
        posted = town.posted(town.bureau.village(0), LocalDate.of(2022, 3, 1));
        town.community(town.bureau.station(0), town.bureau.village(1), LocalDate.of(2022, 3, 1));
        elsewhere = town.posted(town.bureau.village(3), LocalDate.of(2022, 3, 1));
        squadLeader = town.bureau.person(Role.SQUAD_LEADER, town.bureau.station(0));
        town.bureau.run(() -> {
            ruleSets.publishProposals();
            evidence.noteAll(
                    notes(MONTH, officer(posted), town.bureau.village(0), EvidenceKind.WORK_ORDER, Outcome.ON_TIME, 3));
        });
    }

    @Test
    void showsEachRoleItsPartOfTheLists() {
        var office = HttpPerson.of(port, town.office);
        assertThat(office.post(MONTHS, "{\"month\": \"2022-11\"}").status()).isEqualTo(200);
        assertThat(office.post(MONTHS + "/2022-11/preview", "{}")
                        .body()
                        .get("state")
                        .asString())
                .isEqualTo("PREVIEW");

        assertThat(seenBy(town.office))
                .containsExactlyInAnyOrder(
                        officer(posted).toString(),
                        officer(elsewhere).toString(),
                        officer(squadLeader).toString(),
                        someCommunityOfficer());
        assertThat(seenBy(town.leader))
                .hasSize(3)
                .doesNotContain(officer(elsewhere).toString());
        assertThat(seenBy(squadLeader)).hasSize(3);
        assertThat(seenBy(posted)).containsExactly(officer(posted).toString());
        assertThat(HttpPerson.of(port, posted)
                        .get("/api/assessment/scores/2022-11/" + officer(elsewhere))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void explainsAScoreDownToItsRecords() {
        var office = HttpPerson.of(port, town.office);
        office.post(MONTHS, "{\"month\": \"2022-11\"}");
        office.post(MONTHS + "/2022-11/freeze", "{}");
        var me = HttpPerson.of(port, posted);
        var path = "/api/assessment/scores/2022-11/" + officer(posted);

        var score = me.get(path).body();
        var line = score.get("lines")
                .valueStream()
                .filter(one -> one.get("item").asString().equals("WORK_ORDER"))
                .findFirst()
                .orElseThrow();
        assertThat(line.get("trace").get("type").asString()).isEqualTo("OnTime");
        assertThat(line.get("trace").get("numbers").get("due").asInt()).isEqualTo(3);
        assertThat(me.get(path + "/evidence").body().size()).isEqualTo(3);
        assertThat(me.get("/api/assessment/scores").body().get(0).get("month").asString())
                .isEqualTo("2022-11");
        assertThat(HttpPerson.of(port, squadLeader)
                        .get("/api/assessment/scores/2022-11/" + officer(squadLeader) + "/evidence")
                        .body()
                        .size())
                .isEqualTo(2);
        assertThat(office.get(MONTHS + "/2022-11/proof").body().get("differing").size())
                .isZero();
        assertThat(office.get(MONTHS + "/2022-11/evidence.csv").body().asString())
                .startsWith("\uFEFFmonth,officer")
                .contains("WORK_ORDER,TEST");
        assertThat(office.post(MONTHS + "/2022-11/preview", "{}").status()).isEqualTo(409);
    }

    @Test
    void saysEverythingThatKeepsARuleSetFromBeingPublished() {
        var office = HttpPerson.of(port, town.office);
        var text = office.get("/api/assessment/rule-sets/DEMO-POSTED-OFFICER-v1")
                .body()
                .toString();
        var harmful = text.replace("\"Work orders on time\"", "\"Log-ins\"")
                .replace("\"宣传员\"", "\"打卡次数\"")
                .replace("DEMO-POSTED-OFFICER-v1", "BAD-v1");

        var refused = publish(office, harmful);
        assertThat(refused.status()).isEqualTo(422);
        var rules = refused.body()
                .get("errors")
                .valueStream()
                .map(error -> error.get("rule").asString())
                .toList();
        assertThat(rules).contains("rule-set-log-ins", "rule-set-check-ins");
        assertThat(refused.body().get("errors").get(0).get("message").asString())
                .contains("国办函〔2026〕12号");

        assertThat(publish(office, text.replace("OFFICER-v1", "OFFICER-v9")).status())
                .isEqualTo(422);
        var later = text.replace("OFFICER-v1", "OFFICER-v9").replace("2022-01", "2999-01");
        assertThat(publish(office, later).status()).isEqualTo(201);
        assertThat(publish(office, later).status()).as("again, the same").isEqualTo(201);
        assertThat(publish(office, later.replace("0.5", "0.4")).status()).isEqualTo(409);
        assertThat(publish(HttpPerson.of(port, town.leader), later).status()).isEqualTo(403);
    }

    private static HttpPerson.Answer publish(HttpPerson person, String text) {
        var form = JsonMapper.shared().createObjectNode().put("text", text);
        return person.post("/api/assessment/rule-sets", form.toString());
    }

    private List<String> seenBy(Person person) {
        return HttpPerson.of(port, person)
                .get(MONTHS + "/2022-11/rankings")
                .body()
                .valueStream()
                .map(place -> place.get("officerId").asString())
                .toList();
    }

    private String someCommunityOfficer() {
        return town.bureau.run(() -> postings.responsibleFor(town.bureau.village(1), LocalDate.of(2022, 11, 1))
                .map(posting -> posting.officerId().toString())
                .orElseThrow());
    }
}
