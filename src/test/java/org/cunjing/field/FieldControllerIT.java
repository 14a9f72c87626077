package org.cunjing.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CunjingIT
class FieldControllerIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @LocalServerPort
    int port;

    @Test
    void showsVillageNeighboursAndDeadlinesInOneAnswer() {
        var bureau = bureaus.open();
        var phone = phoneOfVillage(bureau, 1);
        phone.post("/api/ledger-entries", """
                {"villageId":"%s","happenedAt":"2026-03-02T02:00:00Z",
                 "details":{"kind":"OPINION","source":"VISIT","aboutPolice":false,"text":"希望增加路灯"}}
                """.formatted(bureau.village(1)));

        var today = phone.get("/api/field/today").body();

        assertThat(today.at("/villages/0/name").asString()).isEqualTo("测试1村");
        assertThat(today.at("/villages/0/neighbours").size()).isEqualTo(2);
        assertThat(today.at("/deadlines/0/overdue").asBoolean()).isTrue();
    }

    @Test
    void drawsTheVillageWithItsNeighboursAndWhatIsOpenInIt() {
        var bureau = bureaus.open();
        var phone = phoneOfVillage(bureau, 1);
        phone.post("/api/ledger-entries", """
                {"villageId":"%s","happenedAt":"2026-03-02T02:00:00Z","place":{"latitudeDeg":30.0012345,"longitudeDeg":104.5},
                 "details":{"kind":"HAZARD","type":"FIRE","severity":"GENERAL","text":"楼道堆物"}}
                """.formatted(bureau.village(1)));

        var map = phone.get("/api/field/map").body();

        assertThat(map.at("/areas").size()).isEqualTo(3);
        assertThat(map.at("/areas").valueStream().filter(area -> area.get("own").asBoolean()))
                .singleElement()
                .satisfies(area -> assertThat(area.get("outline").size()).isGreaterThan(2));
        assertThat(map.at("/points/0/kind").asString()).isEqualTo("HAZARD");
        assertThat(map.at("/points/0/at/1").asDouble()).isEqualTo(30.00123);
    }

    /// Entries without a place on the ground crowd out none that have one.
    @Test
    void drawsAHazardBehindManyYoungerOpinions() {
        var bureau = bureaus.open();
        var phone = phoneOfVillage(bureau, 1);
        phone.post("/api/ledger-entries", """
                {"villageId":"%s","happenedAt":"2026-03-02T02:00:00Z","place":{"latitudeDeg":30.1,"longitudeDeg":104.5},
                 "details":{"kind":"HAZARD","type":"FIRE","severity":"GENERAL","text":"楼道堆物"}}
                """.formatted(bureau.village(1)));
        for (int n = 0; n < 300; n++) {
            phone.post("/api/ledger-entries", """
                    {"villageId":"%s","happenedAt":"2026-03-03T02:00:00Z",
                     "details":{"kind":"OPINION","source":"VISIT","aboutPolice":false,"text":"希望增加路灯"}}
                    """.formatted(bureau.village(1)));
        }

        assertThat(phone.get("/api/field/map").body().at("/points").size()).isEqualTo(1);
    }

    /// Of an officer who is responsible for the village.
    private HttpPerson phoneOfVillage(TestBureau bureau, int village) {
        var officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> postings.start(new NewPosting(
                bureau.village(village),
                Objects.requireNonNull(officer.officer()),
                Duty.DEDICATED,
                LocalDate.of(2024, 1, 1),
                null,
                null)));
        return HttpPerson.of(port, bureau.again(officer));
    }
}
