package org.cunjing.field.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/// What an officer found where a preventable case had happened, written without network.
@CunjingIT
class ReviewsOnPhonesIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson page;
    HttpPerson station;
    Phone phone;
    LocalDate today;
    String review;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        // What phones send in tests was made ten minutes ago, perhaps yesterday.
        today = LocalDate.ofInstant(clock.instant().minus(Duration.ofMinutes(20)), zone);
        var posted = bureau.person(Role.POSTED_OFFICER, null);
        bureau.run(() -> postings.start(new NewPosting(
                bureau.village(0), Objects.requireNonNull(posted.officer()), Duty.DEDICATED, today, null, null)));
        page = HttpPerson.of(port, bureau.again(posted));
        station = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        phone = new Phone(page);
        review = station.post("/api/reviews", """
                {"villageId":"%s","reference":"A7001","kind":"BURGLARY","month":"%s"}
                """.formatted(bureau.village(0), YearMonth.from(today)))
                .body()
                .get("id")
                .asString();
    }

    @Test
    void goesOutWithTheHazardThatFollowsFromIt() {
        var hazard = UUID.randomUUID();
        var found = Phone.record(
                hazard,
                "entry",
                Map.of(
                        "villageId",
                        bureau.village(0),
                        "happenedAt",
                        clock.instant().minusSeconds(900).toString(),
                        "details",
                        Map.of("kind", "HAZARD", "type", "PUBLIC_SECURITY", "severity", "GENERAL", "text", "围墙缺口")));
        var findings = findings(List.of(Map.of("kind", "HAZARD", "recordId", hazard)));

        var receipts = phone.send(found, Phone.after(findings, hazard));

        assertThat(receipts.values())
                .allMatch(receipt -> receipt.get("outcome").asString().equals("STORED"));
        var stored = page.get("/api/reviews/" + review).body();
        assertThat(stored.get("state").asString()).isEqualTo("REVIEWED");
        assertThat(stored.at("/consequences/0/record").asString()).isEqualTo(hazard.toString());
    }

    @Test
    void saysWhereTheCaseStandsWhenTheStationWasFaster() {
        station.post("/api/reviews/%s/withdrawal".formatted(review), "{\"why\":\"NOT_PREVENTABLE\"}");

        var receipt = phone.send(findings(List.of(Map.of("kind", "ADVICE"))))
                .values()
                .iterator()
                .next();

        assertThat(receipt.get("outcome").asString()).isEqualTo("CONFLICT");
        assertThat(receipt.at("/fields/0/theirs").asString()).isEqualTo("WITHDRAWN");
    }

    private ObjectNode findings(List<Map<String, Object>> consequences) {
        return Phone.record(
                UUID.randomUUID(),
                "review",
                Map.of(
                        "reviewId",
                        review,
                        "findings",
                        Map.of(
                                "visitedOn",
                                today.toString(),
                                "failed",
                                List.of("PHYSICAL"),
                                "consequences",
                                consequences)));
    }
}
