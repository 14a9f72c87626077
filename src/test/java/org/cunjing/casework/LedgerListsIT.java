package org.cunjing.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Mark;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Long lists, page by page, within one's own villages.
@CunjingIT
class LedgerListsIT {

    private static final String PATH = "/api/ledger-entries?limit=7";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    LedgerHistory history;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person officer;
    HttpPerson office;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        officer = bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0));
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        bureau.run(
                () -> history.load(IntStream.range(0, 40).mapToObj(this::past).toList()));
    }

    @Test
    void readsOnAndBackWithoutLosingOrRepeatingARow() {
        for (var order : List.of("", "&sort=QUANTITY", "&sort=DUE&ascending=true", "&sort=NUMBER", "&sort=RECORDED")) {
            var forwards = new ArrayList<String>();
            var page = office.get(PATH + order).body();
            forwards.addAll(ids(page));
            while (page.get("next").asBoolean()) {
                page = office.get(PATH + order + "&after=" + forwards.getLast()).body();
                forwards.addAll(ids(page));
            }
            assertThat(forwards).as(order).hasSize(40).doesNotHaveDuplicates();

            var back = office.get(PATH + order + "&before=" + forwards.get(21)).body();
            assertThat(ids(back)).isEqualTo(forwards.subList(14, 21));
            assertThat(back.get("previous").asBoolean()).isTrue();
            assertThat(office.get(PATH + order + "&before=" + forwards.get(7))
                            .body()
                            .get("previous")
                            .asBoolean())
                    .isFalse();
        }
    }

    @Test
    void beginsAnewWhereTheRowOfAnotherListIsNamed() {
        var first = office.get(PATH).body();

        assertThat(office.get(PATH + "&after=" + UUID.randomUUID()).body()).isEqualTo(first);
        assertThat(office.get(PATH + "&words=%E6%B2%A1%E6%9C%89&after="
                                + ids(first).getFirst())
                        .body()
                        .get("entries"))
                .isEmpty();
    }

    @Test
    void findsWordsAndNumbersAndTakesSignsLiterally() {
        assertThat(total("&words=%E7%AC%AC7%E5%A4%84")).isEqualTo(1);
        assertThat(total("&words=%E8%B7%AF%E7%81%AF%20%E7%AC%AC6%E5%A4%84")).isEqualTo(1);
        assertThat(total("&words=2025-0012")).isEqualTo(2);
        assertThat(total("&words=%25")).isZero();
        assertThat(total("&words=_")).isZero();
    }

    @Test
    void showsEverybodyTheirOwnVillagesAlone() {
        var own = HttpPerson.of(port, officer);
        var leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        var elsewhere = "&villageId=" + bureau.village(3);

        assertThat(own.get(PATH).body().get("total").asInt()).isEqualTo(20);
        assertThat(own.get(PATH + elsewhere).body().get("total").asInt()).isZero();
        assertThat(leader.get(PATH).body().get("total").asInt()).isEqualTo(20);
        assertThat(leader.get(PATH + elsewhere).body().get("total").asInt()).isZero();
        assertThat(total(elsewhere)).isEqualTo(20);
        assertThat(own.get("/api/ledger-choices").body().get("villages")).hasSize(1);
        assertThat(leader.get("/api/ledger-choices").body().get("villages")).hasSize(3);
        assertThat(office.get("/api/ledger-choices").body().get("stations")).hasSize(2);
    }

    @Test
    void verifiesAndVoidsSeveralAndNamesEachThatWasRefused() {
        var squad = bureau.person(Role.SQUAD_LEADER, bureau.station(0));
        var leader = HttpPerson.of(port, squad);
        var open = ids(leader.get(PATH + "&state=RECORDED").body());
        var foreign =
                ids(office.get(PATH + "&villageId=" + bureau.village(3)).body()).getFirst();
        var ids = "\"%s\",\"%s\",\"%s\"".formatted(open.get(0), open.get(1), foreign);

        var verified = leader.post("/api/ledger-verifications", "{\"ids\":[%s]}".formatted(ids));
        assertThat(verified.status()).as(verified.body().toString()).isEqualTo(200);
        assertThat(verified.body().get("done")).hasSize(2);
        assertThat(verified.body().at("/refused/0/id").asString()).isEqualTo(foreign);
        assertThat(verified.body().at("/refused/0/why").asString()).contains("could not be found");

        var voided = leader.post("/api/ledger-voidings", "{\"ids\":[%s],\"reason\":\"重复登记\"}".formatted(ids));
        assertThat(voided.body().get("done")).hasSize(2);
        assertThat(leader.post("/api/ledger-voidings", "{\"ids\":[%s],\"reason\":\" \"}".formatted(ids))
                        .status())
                .isEqualTo(422);
        assertThat(HttpPerson.of(port, officer)
                        .post("/api/ledger-verifications", "{\"ids\":[%s]}".formatted(ids))
                        .status())
                .isEqualTo(403);
        assertThat(leader.get(PATH + "&state=VOIDED").body().get("total").asInt())
                .isEqualTo(2);
    }

    private int total(String query) {
        return office.get(PATH + query).body().get("total").asInt();
    }

    private static List<String> ids(JsonNode page) {
        return page.get("entries")
                .valueStream()
                .map(head -> head.get("id").asString())
                .toList();
    }

    /// Many at the same moment, and with the same quantity and last day.
    private PastEntry past(int number) {
        var at = Entries.MORNING.minus(Duration.ofDays(300 + number / 8));
        var mark = new Mark(at.plusSeconds(60), "application:test", "测试");
        var details = number % 4 == 0
                ? new Details.Opinion(Details.OpinionSource.VISIT, true, "路灯不亮，第" + number / 2 + "处")
                : new Details.HouseholdVisit(
                        Details.VisitPurpose.ROUTINE,
                        1 + number % 3,
                        Details.MetRole.RESIDENT,
                        "第" + number + "处",
                        null,
                        null);
        return new PastEntry(
                new NewEntry(
                        UUID.randomUUID(),
                        bureau.village(number % 2 == 0 ? 0 : 3),
                        Objects.requireNonNull(officer.officer()),
                        at,
                        null,
                        null,
                        details),
                mark,
                number < 20 ? mark : null,
                null,
                null);
    }
}
