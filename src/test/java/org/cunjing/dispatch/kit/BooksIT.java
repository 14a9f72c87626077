package org.cunjing.dispatch.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.dispatch.workpackage.WorkPackages;
import org.cunjing.patrol.FindingKind;
import org.cunjing.patrol.Findings;
import org.cunjing.patrol.NewFinding;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Handbook and notebook as they are downloaded at the station and on the phone.
@CunjingIT
class BooksIT {

    private static final String WORDS = "三单元老张家门口堆放杂物";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    WorkPackages packages;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    Findings findings;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person owner;
    UUID posting;
    HttpPerson officer;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        owner = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        posting = bureau.run(() -> {
            var team = UUID.randomUUID();
            teams.add(new RapidResponseTeam(
                    team, "快反一队", RapidResponseTeam.Kind.STATION, bureau.station(0), 6, "镇", "24 h"));
            var begun = postings.start(new NewPosting(
                    bureau.village(0),
                    Objects.requireNonNull(owner.officer()),
                    Duty.DEDICATED,
                    LocalDate.of(2020, 1, 1),
                    null,
                    null));
            findings.report(new NewFinding(
                    UUID.randomUUID(), team, FindingKind.HAZARD, new Position(30.005, 104.005), WORDS, "劝导"));
            return begun.id();
        });
        officer = HttpPerson.of(port, owner);
        await().until(() -> !officer.get("/api/work-packages/own").body().isEmpty());
        bureau.run(() -> packages.make(posting));
    }

    @Test
    void holdTheVillageAndNothingOfPeople() throws IOException {
        var book = text(officer.download("/api/handbooks/%s/document".formatted(posting)));

        assertThat(book).contains("社区警务工作手册", "测试0村", owner.name(), "村情", "派出所值班", "未办结事项", "巡防发现");
        assertThat(book)
                .as("circumstances stay on the phone")
                .doesNotContain("老张")
                .contains("内容见手机端");
        assertThat(book).doesNotContain("1380000");
    }

    @Test
    void countTheWeeksOfAYear() throws IOException {
        var squad = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
        var book = text(squad.download("/api/notebooks/%s/document".formatted(posting)));

        assertThat(book).contains("社区警务工作笔记", "测试0村", "第52周", "028-0000000");
    }

    @Test
    void areForTheOfficerAndThoseWhoLead() {
        var stranger = HttpPerson.of(port, bureau.person(Role.COMMUNITY_OFFICER, bureau.station(1)));
        var elsewhere = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        for (var kind : new String[] {"handbooks", "notebooks"}) {
            var path = "/api/%s/%s/document".formatted(kind, posting);
            assertThat(stranger.get(path).status()).isEqualTo(403);
            assertThat(elsewhere.get(path).status()).isEqualTo(403);
        }
        bureau.run(() -> postings.end(posting, LocalDate.of(2022, 1, 1)));
        var squad = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
        assertThat(squad.get("/api/handbooks/%s/document".formatted(posting)).problem())
                .endsWith("not-served-now");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
        }
    }
}
