package org.cunjing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.selection.Batches;
import org.cunjing.posting.selection.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CunjingIT
class LettersIT {

    private static final String FORM = """
            {"issuer": "测试分局", "title": "任命书", "numbering": "测公任〔{year}〕{number}号",
             "body": "任命你为{village}驻村民警，任期自{firstDay}起至{lastDay}止。\\n请到{station}报到。"}
            """;

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Batches batches;

    @Autowired
    Postings postings;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson office;
    UUID batch;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        batch = bureau.run(
                () -> batches.takeOver(9, LocalDate.of(2026, 3, 1), "测试").id());
    }

    @Test
    void issuesEachPostingOneLetterWithItsNumber() throws IOException {
        var one = posted(0);
        posted(1);
        assertThat(issue().status()).as("nobody has said who issues them").isEqualTo(409);
        assertThat(office.put("/api/letter-form", FORM).status()).isEqualTo(200);

        var issued = issue().body();
        assertThat(issued).hasSize(2);
        assertThat(issued.get(0).get("number").asString()).matches("测公任〔\\d{4}〕1号");
        assertThat(issue().body()).as("again changes nothing").isEqualTo(issued);
        posted(2);
        office.put("/api/letter-form", FORM.replace("测试分局", "另一分局"));
        assertThat(issue().body().get(2).get("number").asString()).endsWith("〕3号");

        try (var document = Loader.loadPDF(office.download("/api/batches/%s/letters/document".formatted(batch)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
        try (var document = Loader.loadPDF(office.download("/api/letters/%s/document".formatted(one.id())))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .as("as it was issued")
                    .contains("测试分局", "任命你为测试0村驻村民警", "2026年3月1日起至2027年2月28日", "测试第0派出所")
                    .doesNotContain("另一分局", "{");
        }
    }

    @Test
    void givesAnOfficerTheOwnLetterAndNobodyElses() {
        var mine = bureau.person(Role.POSTED_OFFICER, null);
        var own = start(mine, 0);
        var other = posted(1);
        office.put("/api/letter-form", FORM);
        issue();
        var officer = HttpPerson.of(port, mine);

        assertThat(officer.get("/api/my-letters").body()).hasSize(1);
        assertThat(officer.get("/api/letters/%s/document".formatted(own.id())).status())
                .isEqualTo(200);
        assertThat(officer.get("/api/letters/%s/document".formatted(other.id())).status())
                .isEqualTo(404);
    }

    @Test
    void refusesFormsThatWouldPrintNonsense() {
        var unknown = office.put("/api/letter-form", FORM.replace("{village}", "{house}"));
        var unnumbered = office.put("/api/letter-form", FORM.replace("{number}", "一"));

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body().get("errors").get(0).get("field").asString()).isEqualTo("body");
        assertThat(unnumbered.body().get("errors").get(0).get("field").asString())
                .isEqualTo("numbering");
    }

    @Test
    void issuesNothingBeforeThePostingsAreMade() {
        office.put("/api/letter-form", FORM);
        var early = bureau.run(() -> batches.open(new Call(9, LocalDate.of(2027, 3, 1), "测试", null, null))
                .id());

        assertThat(office.post("/api/batches/%s/letters".formatted(early), "").status())
                .isEqualTo(409);
        assertThat(office.get("/api/batches/%s/letters/document".formatted(batch))
                        .status())
                .isEqualTo(409);
    }

    private HttpPerson.Answer issue() {
        return office.post("/api/batches/%s/letters".formatted(batch), "");
    }

    private Posting posted(int village) {
        return start(bureau.person(Role.POSTED_OFFICER, null), village);
    }

    private Posting start(Person officer, int village) {
        var id = java.util.Objects.requireNonNull(officer.officer());
        return bureau.run(() -> postings.start(
                new NewPosting(bureau.village(village), id, Duty.POSTED, LocalDate.of(2026, 3, 1), null, batch)));
    }
}
