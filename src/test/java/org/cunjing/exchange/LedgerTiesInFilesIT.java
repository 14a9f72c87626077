package org.cunjing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cunjing.exchange.BureauAtFiles.counts;
import static org.cunjing.exchange.BureauAtFiles.faults;
import static org.cunjing.exchange.BureauAtFiles.state;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.casework.Details;
import org.cunjing.casework.DisputeCategory;
import org.cunjing.casework.DisputeFacts;
import org.cunjing.casework.DisputeTrack;
import org.cunjing.casework.EntryStep;
import org.cunjing.casework.FollowUps;
import org.cunjing.casework.FollowUps.NewStep;
import org.cunjing.casework.HazardSeverity;
import org.cunjing.casework.HazardType;
import org.cunjing.casework.Ledgers;
import org.cunjing.casework.NewEntry;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Site;
import org.cunjing.territory.SiteFacts;
import org.cunjing.territory.SiteKind;
import org.cunjing.territory.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// What is still open, and what an entry is tied to, leaves as a file and comes back; what no file carries is said.
@CunjingIT
class LedgerTiesInFilesIT {

    private static final Details.Dispute DISPUTE = new Details.Dispute(
            DisputeCategory.NEIGHBOUR,
            DisputeTrack.PEOPLES_MEDIATION,
            false,
            true,
            "两户因院墙起争执",
            new DisputeFacts(Map.of("repeat90d", 2, "injury", 1), false),
            null);

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Ledgers ledgers;

    @Autowired
    FollowUps followUps;

    @Autowired
    Sites sites;

    @Autowired
    Officers officers;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private House here;
    private House there;

    private record House(TestBureau bureau, BureauAtFiles files, Person officer) {}

    @BeforeEach
    void open() {
        here = house();
        there = house();
    }

    @Test
    void anOpenDisputeMovesWithItsGradeAndItsReports() {
        var id = record(DISPUTE);
        here.bureau()
                .as(
                        here.officer(),
                        () -> followUps.take(id, new NewStep(EntryStep.REPORT_TO_COMMITTEE, null, null, false)));
        var exported = here.files().office().download("/api/exports/ledgers?lang=zh");
        assertThat(counts(here.files().bring("back.xlsx", exported))).containsExactly(0, 0, 1, 0);

        var brought = there.files().bring("moved.xlsx", exported);
        assertThat(faults(brought)).isEmpty();
        assertThat(state(there.files().carryOut(brought))).isEqualTo("DONE");

        var moved = only(there);
        assertThat(moved.at("/head/progress").asString()).isEqualTo("OPEN");
        assertThat(moved.get("grade").asString()).isEqualTo("ORANGE");
        assertThat(moved.get("steps").valueStream().map(step -> step.get("kind").asString()))
                .containsExactly("REPORT_TO_COMMITTEE");
        assertThat(counts(there.files().bring("again.xlsx", exported))).containsExactly(0, 0, 1, 0);
        assertThat(table(there, "DISPUTES")).isEqualTo(table(here, "DISPUTES"));
    }

    @Test
    void whatMadeADisputeUrgentComesWithNoClosedOneAndInOneDegreeAlone() {
        var head = "村（社区）代码,发生时间,警号,类别,处理途径,双方愿意调解,情况,紧急情形,报派出所日期,办结日期\n";
        var row = "510000001000,2025-03-02,%s,邻里,人民调解,是,%s,%s,%s,%s\n";
        var brought = here.files()
                .bring(head
                        + row.formatted(badge(), "一", "90天内多次发生、扬言伤害生命", "2025-03-03", "")
                        + row.formatted(badge(), "二", "有人轻微受伤", "", "2025-03-05")
                        + row.formatted(badge(), "三", "有人轻微受伤、有人受伤较重", "", "")
                        + row.formatted(badge(), "四", "", "2025-03-01", "")
                        + row.formatted(badge(), "五", "性格暴躁", "", ""));

        assertThat(faults(brought).stream().map(fault -> fault.substring(0, 24)))
                .containsExactly(
                        "3 What makes it urgent W",
                        "4 What makes it urgent T",
                        "5 Station told on Before",
                        "6 What makes it urgent N");
    }

    @Test
    void aSiteIsFoundAgainByItsNameInItsVillage() {
        record(new Details.Hazard(HazardType.FIRE, HazardSeverity.GENERAL, null, list(here, "河边副食店"), "灭火器过期"));
        var exported = here.files().office().download("/api/exports/ledgers?lang=en");
        assertThat(counts(here.files().bring("back.xlsx", exported))).containsExactly(0, 0, 1, 0);
        assertThat(faults(there.files().bring("early.xlsx", exported)))
                .singleElement()
                .asString()
                .startsWith("2 Site in the register The village had no");

        var listed = list(there, "河边副食店");
        there.files().carryOut(there.files().bring("moved.xlsx", exported));

        assertThat(only(there).at("/details/siteId").asString()).isEqualTo(listed.toString());
        assertThat(table(there, "HAZARDS")).isEqualTo(table(here, "HAZARDS"));
    }

    @Test
    void aTieThatNoFileCarriesIsSaidAndLeftOutOnlyOnPurpose() {
        record(new Details.PublicitySession(
                Details.PublicityTopic.FIRE, Details.PublicityForm.DOOR_TO_DOOR, 20, 0, null, null, List.of("镇应急所")));
        var exported = table(here, "PUBLICITY_SESSIONS");
        assertThat(counts(here.files().bring(exported))).containsExactly(0, 0, 1, 0);
        assertThat(faults(there.files().bring(exported)))
                .singleElement()
                .asString()
                .startsWith("2 Not carried by the file No file carries these ties");

        var brought = there.files().bring(exported.replace("联办单位", ""));

        assertThat(counts(brought)).containsExactly(1, 0, 0, 0);
    }

    private House house() {
        var bureau = bureaus.open();
        var files = new BureauAtFiles(HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null)));
        return new House(
                bureau,
                files,
                bureau.withVillages(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)), bureau.village(0)));
    }

    private UUID record(Details details) {
        var entry = new NewEntry(
                UUID.randomUUID(),
                here.bureau().village(0),
                Objects.requireNonNull(here.officer().officer()),
                clock.instant(),
                null,
                null,
                details);
        here.bureau().as(here.officer(), () -> ledgers.record(entry));
        return entry.id();
    }

    private UUID list(House house, String name) {
        var site = new Site(
                UUID.randomUUID(),
                house.bureau().village(0),
                new SiteFacts(SiteKind.ENTERPRISE, name, "河边路1号", "店长", null),
                LocalDate.parse("2024-01-01"),
                null,
                null,
                1);
        house.bureau().run(() -> sites.add(List.of(site)));
        return site.id();
    }

    private static JsonNode only(House house) {
        var office = house.files().office();
        var entries = office.get("/api/ledger-entries").body().get("entries");
        assertThat(entries).hasSize(1);
        return office.get("/api/ledger-entries/" + entries.get(0).get("id").asString())
                .body();
    }

    private static String table(House house, String kind) {
        return new String(
                house.files().office().download("/api/exports/table?kind=%s&lang=zh".formatted(kind)),
                StandardCharsets.UTF_8);
    }

    private String badge() {
        return here.bureau()
                .run(() -> officers.get(Objects.requireNonNull(here.officer().officer())))
                .badge();
    }
}
