package org.cunjing.dispatch.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.handover.Handovers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// The register over HTTP, and what becomes of it when the village changes hands.
@CunjingIT
class IssuedItemsIT {

    private static final String FORM =
            "{\"id\":\"%s\",\"postingId\":\"%s\",\"kind\":\"%s\",\"words\":\"%s\",\"pieces\":%d}";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    Handovers handovers;

    @Autowired
    IssuedItems items;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person leader;
    Person officer;
    UUID posting;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        posting = bureau.run(() -> postings.start(new NewPosting(
                        bureau.village(0), id(officer), Duty.DEDICATED, LocalDate.of(2020, 1, 1), null, null)))
                .id();
        officer = bureau.again(officer);
    }

    @Test
    void issuesOnceShowsTheOfficerAndTakesBackOnce() {
        var desk = HttpPerson.of(port, leader);
        var form = FORM.formatted(UUID.randomUUID(), posting, "HANDBOOK", "工作手册 2026-07", 1);
        assertThat(desk.post("/api/issued-items", form).status()).isEqualTo(201);
        assertThat(desk.post("/api/issued-items", form).status()).isEqualTo(201);
        assertThat(desk.post("/api/issued-items", form.replace("2026-07", "2026-08"))
                        .status())
                .isEqualTo(409);
        var own = HttpPerson.of(port, officer).get("/api/issued-items/own").body();
        assertThat(own.size()).isEqualTo(1);

        var path =
                "/api/issued-items/%s/return".formatted(own.path(0).path("id").asString());
        assertThat(HttpPerson.of(port, officer)
                        .post(path, "{\"state\":\"GOOD\"}")
                        .status())
                .isEqualTo(403);
        assertThat(desk.post(path, "{}").status()).isEqualTo(422);
        assertThat(desk.post(path, "{\"state\":\"WORN\",\"note\":\"封面破损\"}")
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("WORN");
        var again = desk.post(path, "{\"state\":\"GOOD\"}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).endsWith("returned-already");
        assertThat(HttpPerson.of(port, officer)
                        .get("/api/issued-items/own")
                        .body()
                        .size())
                .isZero();
    }

    @Test
    void refusesNonsenseAndOtherStations() {
        var desk = HttpPerson.of(port, leader);
        assertThat(desk.post("/api/issued-items", FORM.formatted(UUID.randomUUID(), posting, "HANDBOOK", "", 0))
                        .status())
                .isEqualTo(422);
        assertThat(desk.post(
                                "/api/issued-items",
                                FORM.formatted(UUID.randomUUID(), posting, "HANDBOOK", "打13800001234", 1))
                        .status())
                .isEqualTo(422);
        assertThat(desk.post(
                                "/api/issued-items",
                                FORM.formatted(UUID.randomUUID(), UUID.randomUUID(), "HANDBOOK", "手册", 1))
                        .status())
                .isEqualTo(404);
        var stranger = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        assertThat(stranger.post("/api/issued-items", FORM.formatted(UUID.randomUUID(), posting, "HANDBOOK", "手册", 1))
                        .status())
                .isEqualTo(403);
        assertThat(stranger.get("/api/business-cards/%s/document".formatted(posting))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void goesIntoThePackOfAHandoverAndStaysWithTheSuccessorUntilItIsBack() {
        var desk = HttpPerson.of(port, leader);
        desk.post("/api/issued-items", FORM.formatted(UUID.randomUUID(), posting, "BUSINESS_CARD", "名片", 100));
        desk.post("/api/issued-items", FORM.formatted(UUID.randomUUID(), posting, "HANDBOOK", "手册", 1));
        var back = register(desk).path(0).path("id").asString();
        desk.post("/api/issued-items/%s/return".formatted(back), "{\"state\":\"GOOD\"}");
        var successor = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));

        var receipt = bureau.run(() -> {
            handovers.lock(java.util.List.of(bureau.village(0)));
            return handovers.handOver(null, bureau.village(0), id(officer), id(successor));
        });

        assertThat(receipt.before()).containsEntry(IssuedItems.KIND, 1);
        assertThat(receipt.after()).containsEntry(IssuedItems.KIND, 1);
        assertThat(bureau.as(successor, items::listOwn)).hasSize(1);
        var open = register(desk).path(0);
        assertThat(open.path("officerName").asString()).isEqualTo(officer.name());
        assertThat(open.path("keeperName").asString()).isEqualTo(successor.name());
    }

    @Test
    void keepsTheRegisterFromOfficersInTheDatabaseToo() {
        HttpPerson.of(port, leader)
                .post("/api/issued-items", FORM.formatted(UUID.randomUUID(), posting, "HANDBOOK", "手册", 1));
        int written = bureau.<Integer>as(
                officer,
                () -> transactions.execute(_ -> jdbc.sql(
                                "update dispatch.issued_item set returned_on = current_date, returned_state = 'LOST'")
                        .update()));
        assertThat(written).isZero();
    }

    private static JsonNode register(HttpPerson desk) {
        return desk.get("/api/issued-items").body();
    }

    private static UUID id(Person person) {
        return Objects.requireNonNull(person.officer());
    }
}
