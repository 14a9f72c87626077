package org.cunjing.casework.brief;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CunjingIT
class SecurityBriefsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson officer;
    HttpPerson committee;
    YearMonth month;

    @BeforeEach
    void open() {
        month = YearMonth.from(clock.instant().atZone(zone)).minusMonths(1);
        bureau = bureaus.open();
        officer = HttpPerson.of(port, bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0)));
        committee = HttpPerson.of(port, bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0)));
    }

    @Test
    void hidesSmallCountsAndWhatWouldGiveThemAway() {
        hazards("FIRE", 4);
        hazards("ROAD_TRAFFIC", 2);

        var group = preview().body().at("/counts/1");
        assertThat(line(group, "FIRE").at("/figure/shown").asString()).isEqualTo("WITHHELD");
        assertThat(line(group, "ROAD_TRAFFIC").at("/figure/shown").asString()).isEqualTo("FEW");
        assertThat(line(group, "ROAD_TRAFFIC").at("/figure/count").asInt()).isZero();
        assertThat(group.at("/total/count").asInt()).isEqualTo(6);
        assertThat(preview().body().toString()).doesNotContain("楼道");
    }

    @Test
    void keepsWhatTheCouncilWasShownWhateverComesLater() {
        hazards("FIRE", 3);
        var meeting = record("{\"kind\":\"COUNCIL_MEETING\",\"topic\":\"平安建设\"}")
                .body()
                .at("/head/id")
                .asString();
        assertThat(freeze(meeting).status()).isEqualTo(200);
        hazards("FIRE", 1);

        assertThat(freeze(null).body().at("/brief/counts/1/total/count").asInt())
                .isEqualTo(3);
        assertThat(preview().body().at("/counts/1/total/count").asInt()).isEqualTo(3);
        var seen = committee.get("/api/security-briefs").body();
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).get("entryId").asString()).isEqualTo(meeting);
    }

    @Test
    void keepsAVillageToMonthsOrToQuarters() {
        assertThat(freeze(null).status()).isEqualTo(200);

        var quarter = officer.post(
                "/api/security-briefs",
                "{\"villageId\":\"%s\",\"first\":\"2022-07\",\"months\":3}".formatted(bureau.village(0)));
        assertThat(quarter.problem()).endsWith("other-span");
    }

    @Test
    void printsOnePage() throws java.io.IOException {
        hazards("FIRE", 3);
        var id = freeze(null).body().get("id").asString();
        var pdf = committee.download("/api/security-briefs/" + id + "/pdf");

        assertThat(new String(pdf, 0, 5, US_ASCII)).isEqualTo("%PDF-");
        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void speaksOfMonthsThatAreOverAndOfMeetingsOfTheVillage() {
        var now = month.plusMonths(1);
        var early = officer.get(
                "/api/security-briefs/preview?villageId=%s&first=%s&months=1".formatted(bureau.village(0), now));
        assertThat(early.status()).isEqualTo(422);
        var crooked = officer.get(
                "/api/security-briefs/preview?villageId=%s&first=2022-02&months=3".formatted(bureau.village(0)));
        assertThat(crooked.status()).isEqualTo(422);
        var visit = record("{\"kind\":\"HAZARD\",\"type\":\"FIRE\",\"severity\":\"GENERAL\",\"text\":\"楼道堆物\"}")
                .body()
                .at("/head/id")
                .asString();
        assertThat(freeze(visit).status()).isEqualTo(422);
        assertThat(committee
                        .get("/api/security-briefs/preview?villageId=%s&first=%s".formatted(bureau.village(0), month))
                        .status())
                .isEqualTo(403);
        var elsewhere = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        assertThat(elsewhere
                        .get("/api/security-briefs/preview?villageId=%s&first=%s".formatted(bureau.village(0), month))
                        .status())
                .isEqualTo(403);
    }

    private static JsonNode line(JsonNode group, String kind) {
        return group.get("lines")
                .valueStream()
                .filter(line -> line.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void hazards(String type, int count) {
        for (int i = 0; i < count; i++) {
            var answer = record(
                    "{\"kind\":\"HAZARD\",\"type\":\"%s\",\"severity\":\"GENERAL\",\"text\":\"楼道堆物\"}".formatted(type));
            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        }
    }

    private Answer preview() {
        return officer.get(
                "/api/security-briefs/preview?villageId=%s&first=%s&months=1".formatted(bureau.village(0), month));
    }

    private Answer freeze(@org.jspecify.annotations.Nullable String meeting) {
        var of = meeting == null ? "" : ",\"meetingId\":\"" + meeting + "\"";
        return officer.post(
                "/api/security-briefs",
                "{\"villageId\":\"%s\",\"first\":\"%s\",\"months\":1%s}".formatted(bureau.village(0), month, of));
    }

    private Answer record(String details) {
        var at = month.atDay(10).atTime(10, 0).atZone(zone).toInstant();
        return officer.post("/api/ledger-entries", """
                {"id":"%s","villageId":"%s","happenedAt":"%s","details":%s}
                """.formatted(UUID.randomUUID(), bureau.village(0), at, details));
    }
}
