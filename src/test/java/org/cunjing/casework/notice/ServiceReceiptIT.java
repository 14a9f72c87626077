package org.cunjing.casework.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/// A document collected for somebody: authorisation, receipt of the office, hand-over, and the paper of it.
@CunjingIT
class ServiceReceiptIT {

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
    void followsADocumentFromTheOfficeToTheResident() throws IOException {
        var path = record("\"kind\":\"SERVICE\",\"type\":\"ID_CARD_PROXY\",\"personTimes\":1,\"proxy\":true,"
                + "\"authorised\":false,\"text\":\"代领身份证\"");
        assertThat(text(path)).contains("代办事项交接单", "测试0村〔2026〕0001号", "代领居民身份证", "□已核验", "交付：年月日");

        assertThat(step(path, "COLLECT", "窗口回执88", false).problem()).endsWith("/authorisation-missing");
        assertThat(step(path, "COLLECT", "", true).status()).isEqualTo(422);
        assertThat(step(path, "COLLECT", "窗口回执88", true)
                        .body()
                        .at("/head/progress")
                        .asString())
                .isEqualTo("OPEN");
        assertThat(step(path, "COLLECT", "窗口回执89", true).problem()).endsWith("/step-not-possible");
        assertThat(text(path)).contains("窗口回执88", "书面委托：已核验，原件随本单存档");

        assertThat(step(path, "COMPLETE", "当面交付本人", true)
                        .body()
                        .at("/head/progress")
                        .asString())
                .isEqualTo("CLOSED");
        assertThat(text(path)).contains("当面交付本人", "存档联", "群众联", "测试第0派出所");
    }

    @Test
    void isOfServicesInReachAlone() {
        var path =
                record("\"kind\":\"SERVICE\",\"type\":\"OTHER\",\"personTimes\":2,\"proxy\":false,\"authorised\":false,"
                        + "\"text\":\"代交水费\"");
        var opinion = record("\"kind\":\"OPINION\",\"source\":\"VISIT\",\"aboutPolice\":false,\"text\":\"路灯\"");
        var neighbour =
                HttpPerson.of(port, bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(3)));

        assertThat(officer.get(path + "/service-receipt").status()).isEqualTo(200);
        assertThat(neighbour.get(path + "/service-receipt").status()).isEqualTo(404);
        assertThat(officer.get(opinion + "/service-receipt").status()).isEqualTo(404);
    }

    private HttpPerson.Answer step(String path, String step, String note, boolean authorised) {
        return officer.post(path + "/steps", """
                {"step":"%s","note":"%s","authorised":%s}
                """.formatted(step, note, authorised));
    }

    private String text(String path) throws IOException {
        try (var document = Loader.loadPDF(officer.download(path + "/service-receipt"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
        }
    }

    private String record(String details) {
        var answer = officer.post("/api/ledger-entries", """
                {"villageId":"%s","happenedAt":"2026-03-02T02:00:00Z","details":{%s}}
                """.formatted(bureau.village(0), details))
                .body();
        return "/api/ledger-entries/" + answer.at("/head/id").asString();
    }
}
