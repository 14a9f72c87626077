package org.cunjing.casework.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CunjingIT
class NoticeControllerIT {

    @Autowired
    TestBureaus bureaus;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson officer;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        officer = HttpPerson.of(port, bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0)));
    }

    @Test
    void printsTheLastDayThatTheLedgerFollows() throws IOException {
        var site = officer.post("/api/sites", """
                {"villageId":"%s","site":{"kind":"ENTERPRISE","name":"测试家具厂","address":"三组12号","responsiblePost":"厂长"}}
                """.formatted(bureau.village(0)))
                .body()
                .get("id")
                .asString();
        var path = hazard(site);
        assertThat(officer.get(path + "/notice").problem()).endsWith("/notice-not-given");

        var due = officer.post(path + "/steps", "{\"step\":\"NOTIFY\",\"termDays\":5}")
                .body()
                .at("/head/dueOn")
                .asString();
        officer.post(path + "/steps", "{\"step\":\"RECTIFIED\",\"note\":\"单位书面答复已整改\"}");

        try (var document = Loader.loadPDF(officer.download(path + "/notice"))) {
            var day = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA).format(LocalDate.parse(due));
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("测试家具厂", "三组12号", "测试第0派出所", "测试0村〔2026〕0001号", "最迟于" + day + "完成整改");
        }
    }

    @Test
    void isNothingForOthersNorOfAnythingElseThanAHazard() {
        var path = hazard(null);
        officer.post(path + "/steps", "{\"step\":\"NOTIFY\"}");
        var neighbour =
                HttpPerson.of(port, bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(3)));
        var opinion = record("\"kind\":\"OPINION\",\"source\":\"VISIT\",\"aboutPolice\":false,\"text\":\"路灯\"");

        assertThat(officer.get(path + "/notice").status()).isEqualTo(200);
        assertThat(neighbour.get(path + "/notice").status()).isEqualTo(404);
        assertThat(officer.get(opinion + "/notice").status()).isEqualTo(404);
    }

    private String hazard(@org.jspecify.annotations.Nullable String site) {
        var named = site == null ? "" : ",\"siteId\":\"%s\"".formatted(site);
        return record("\"kind\":\"HAZARD\",\"type\":\"FIRE\",\"severity\":\"GENERAL\",\"text\":\"通道堆物\"" + named);
    }

    private String record(String details) {
        var body = """
                {"villageId":"%s","happenedAt":"2026-03-02T02:00:00Z","details":{%s}}
                """.formatted(bureau.village(0), details);
        var answer = officer.post("/api/ledger-entries", body).body();
        return "/api/ledger-entries/" + answer.at("/head/id").asString();
    }
}
