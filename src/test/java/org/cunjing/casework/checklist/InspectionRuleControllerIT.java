package org.cunjing.casework.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.dispatch.workpackage.PackageLibraries;
import org.cunjing.dispatch.workpackage.PackageLibrary;
import org.cunjing.dispatch.workpackage.PackageLibrary.Checklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CunjingIT
class InspectionRuleControllerIT {

    private static final UUID LIST = UUID.randomUUID();

    @Autowired
    TestBureaus bureaus;

    @Autowired
    PackageLibraries libraries;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson officer;
    HttpPerson office;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        officer = HttpPerson.of(port, bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0)));
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        write("安全出口畅通", "值守记录齐全");
    }

    @Test
    void givesAnotherVersionToOtherWordsAndTheSameToTheSame() {
        rule(2);
        var first = list();
        write("安全出口畅通", "值守记录齐全");
        assertThat(list().get("version")).isEqualTo(first.get("version"));

        write("安全出口畅通", "灭火器有效");

        assertThat(list().get("version")).isNotEqualTo(first.get("version"));
        assertThat(list().get("points")).hasSize(2);
    }

    @Test
    void keepsWhatWasAskedAndAnsweredWhateverTheLibrarySaysLater() {
        rule(2);
        var id =
                inspect(2, "HAZARD_FOUND", "DOES_NOT_FIT").body().at("/head/id").asString();

        write("换了一张表");

        var checked = officer.get("/api/ledger-entries/" + id).body().at("/details/checked");
        assertThat(checked.get("version").asString()).isEqualTo("1a2b3c4d");
        assertThat(checked.at("/answers/0/point").asString()).isEqualTo("安全出口畅通");
        assertThat(checked.at("/answers/1/verdict").asString()).isEqualTo("DOES_NOT_FIT");
    }

    @Test
    void takesAsManyInspectorsAsTheOfficeSaysAndNoListThatContradictsItself() {
        assertThat(inspect(1, "NOTHING_FOUND", "FITS").status()).isEqualTo(201);
        rule(2);

        assertThat(faulty(inspect(1, "NOTHING_FOUND", "FITS"))).isEqualTo("details.inspectors");
        assertThat(faulty(inspect(2, "NOTHING_FOUND", "DOES_NOT_FIT"))).isEqualTo("details.result");
        assertThat(inspect(2, "NOTHING_FOUND", "FITS").status()).isEqualTo(201);
    }

    @Test
    void isTheOfficesToSay() {
        var form = "{\"rules\":[{\"kind\":\"VENUE\",\"inspectors\":%d}]}";
        assertThat(officer.put("/api/inspection-rules", form.formatted(2)).status())
                .isEqualTo(403);
        assertThat(office.put("/api/inspection-rules", form.formatted(0)).status())
                .isEqualTo(422);
        assertThat(office.put("/api/inspection-rules", form.formatted(3)).status())
                .isEqualTo(200);
        assertThat(officer.get("/api/inspection-rules")
                        .body()
                        .get(3)
                        .get("inspectors")
                        .asInt())
                .isEqualTo(3);
    }

    private void write(String... points) {
        bureau.run(() -> libraries.replace(
                new PackageLibrary(List.of(), List.of(new Checklist(LIST, "企业", List.of(points))), List.of())));
    }

    private void rule(int inspectors) {
        var form = """
                {"rules":[{"kind":"ENTERPRISE","inspectors":%d,"checklistId":"%s"}]}
                """.formatted(inspectors, LIST);
        assertThat(office.put("/api/inspection-rules", form).status()).isEqualTo(200);
    }

    private JsonNode list() {
        return officer.get("/api/inspection-rules").body().get(0).get("checklist");
    }

    private Answer inspect(int inspectors, String result, String verdict) {
        return officer.post("/api/ledger-entries", """
                {"villageId":"%s","happenedAt":"2026-03-02T02:00:00Z","details":{"kind":"INSPECTION","siteKind":"ENTERPRISE",
                 "site":"测试厂","inspectors":%d,"result":"%s","checked":{"checklistId":"%s","title":"企业",
                 "version":"1a2b3c4d","answers":[{"point":"安全出口畅通","verdict":"FITS"},
                                                {"point":"值守记录齐全","verdict":"%s"}]}}}
                """.formatted(bureau.village(0), inspectors, result, LIST, verdict));
    }

    private static String faulty(Answer answer) {
        assertThat(answer.problem()).endsWith("/faulty-form");
        return answer.body().at("/errors/0/field").asString();
    }
}
