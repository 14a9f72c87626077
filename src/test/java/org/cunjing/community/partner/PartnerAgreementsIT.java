package org.cunjing.community.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.HttpVisitor;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.platform.PrintWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CunjingIT
class PartnerAgreementsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    PartnerAgreements agreements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson leader;
    HttpVisitor visitor;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        visitor = new HttpVisitor(port);
    }

    @Test
    void masksPeopleAndNamesOrganisations() {
        sign("PERSON", "林小满", true);
        sign("ORGANISATION", "便民超市", true);

        assertThat(leader.get("/api/partner-agreements").body().findValuesAsString("name"))
                .containsExactlyInAnyOrder("林**", "便民超市");
        assertThat(leader.get("/api/partner-agreements").body().findValuesAsString("contact"))
                .containsOnly("138****0000");
    }

    @Test
    void signsNobodyWithoutConsentOrForEver() {
        assertThat(sign("PERSON", "林小满", false).status()).isEqualTo(422);
        assertThat(sign("PERSON", "林小满", true, today().plusYears(9)).status()).isEqualTo(422);
        assertThat(leader.get("/api/partner-agreements").body()).isEmpty();
    }

    @Test
    void saysOnThePaperThatThereAreNoPolicePowers() {
        var id = signed();
        var paper = leader.download("/api/partner-agreements/" + id + "/paper");

        assertThat(new String(paper, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(PrintWords.of("/community/agreement.properties").getProperty("no-powers"))
                .contains("不具有任何警察职权");
        var looks = bureau.run(() -> jdbc.sql("select count(*) from guard.looked where row_id = :id")
                .param("id", id)
                .query(Long.class)
                .single());
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void showsAPartnerCallsForPartnersAlone() {
        var link = link(signed());
        volunteer();
        call("搬运救灾物资", true);
        call("入户劝导", false);

        var page = visitor.open(link);
        assertThat(page.html()).contains("便民超市", "提供热水和休息点", "搬运救灾物资", "没有警察职权", "/v/510000001000@");
        assertThat(page.html()).doesNotContain("入户劝导");
    }

    @Test
    void opensNothingElseWithAPartnersLink() {
        var link = link(signed());
        var secret = link.substring("/v/partner/".length());
        call("搬运救灾物资", true);

        assertThat(visitor.open("/v/own/" + secret).status()).isEqualTo(404);
        assertThat(visitor.open("/v/own/" + secret + "/certificate").status()).isEqualTo(404);
        assertThat(visitor.open(link + "/cases").status()).isEqualTo(404);
        assertThat(HttpPerson.visitor(port).get("/api/calls-for-help").status()).isEqualTo(401);
        assertThat(HttpPerson.visitor(port).get("/api/ledger-entries").status()).isEqualTo(401);
    }

    @Test
    void closesThePageAtOnceWhenTheAgreementEnds() {
        var id = signed();
        var link = link(id);

        assertThat(leader.post("/api/partner-agreements/" + id + "/erasure", "").status())
                .isEqualTo(409);
        assertThat(leader.post("/api/partner-agreements/" + id + "/end", "").status())
                .isEqualTo(204);
        assertThat(visitor.open(link).status()).isEqualTo(404);
        assertThat(leader.post("/api/partner-agreements/" + id + "/personal-link", "")
                        .status())
                .isEqualTo(409);
        assertThat(leader.post("/api/partner-agreements/" + id + "/erasure", "").status())
                .isEqualTo(204);
        assertThat(leader.get("/api/partner-agreements").body()).isEmpty();
    }

    @Test
    void isOverOnTheDayAfterItsLast() {
        var agreement = bureau.run(() -> agreements.get(UUID.fromString(signed())));

        assertThat(agreement.isOver(agreement.lastDay())).isFalse();
        assertThat(agreement.isOver(agreement.lastDay().plusDays(1))).isTrue();
    }

    @Test
    void staysInsideTheStationAndAwayFromTheCommittee() {
        var id = signed();
        var neighbour = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        var committee =
                HttpPerson.of(port, bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0)));

        assertThat(neighbour.get("/api/partner-agreements").body()).isEmpty();
        assertThat(neighbour.post("/api/partner-agreements/" + id + "/end", "").status())
                .isEqualTo(404);
        assertThat(committee.get("/api/partner-agreements").status()).isEqualTo(403);
    }

    private String signed() {
        var answer = sign("ORGANISATION", "便民超市", true);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    private Answer sign(String kind, String name, boolean consented) {
        return sign(kind, name, consented, today().plusMonths(6));
    }

    private Answer sign(String kind, String name, boolean consented, LocalDate until) {
        return leader.post(
                "/api/partner-agreements", """
                {"villageId":"%s","kind":"%s","name":"%s","contact":"13800000000","contribution":"提供热水和休息点",
                 "firstDay":"%s","lastDay":"%s","consented":%s}
                """.formatted(bureau.village(0), kind, name, today(), until, consented));
    }

    private String link(String id) {
        return leader.post("/api/partner-agreements/" + id + "/personal-link", "")
                .body()
                .get("path")
                .asString();
    }

    private void volunteer() {
        leader.post("/api/team-members", """
                {"villageId":"%s","category":"RESIDENT","force":"VOLUNTEER","name":"林小满",
                 "consented":true,"told":true,"agreed":true,"adult":true}
                """.formatted(bureau.village(0)));
    }

    private void call(String title, boolean forPartners) {
        var start = clock.instant();
        leader.post("/api/calls-for-help", """
                {"kind":"NEED","title":"%s","area":["%s"],"helpers":["%s"],"startsAt":"%s","endsAt":"%s","wanted":3,
                 "forPartners":%s}
                """.formatted(
                title, bureau.village(0), bureau.village(0), start, start.plus(Duration.ofHours(2)), forPartners));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
