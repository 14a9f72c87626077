package org.cunjing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Accounts;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.cunjing.community.NewVolunteer;
import org.cunjing.community.Organisation;
import org.cunjing.community.Organisations;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeams;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The report of 2022 of the demonstration bureau, and who may read which report.
@CunjingIT
class AnnualReportIT {

    private static final Locale ENGLISH = Locale.ENGLISH;

    @Autowired
    TestBureaus bureaus;

    @Autowired
    AnnualReports reports;

    @Autowired
    ReportWorkbook workbook;

    @Autowired
    Organisations organisations;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    Actors actors;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @LocalServerPort
    int port;

    TestBureau bureau;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
    }

    @Test
    void isForTheOfficeAndStationLeadersOnly() {
        var office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        var leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        var officer = HttpPerson.of(port, bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)));

        assertThat(office.get("/api/annual-reports?year=2022").body().get("figures"))
                .hasSize(14);
        assertThat(leader.get("/api/annual-reports?year=2022")
                        .body()
                        .get("stationId")
                        .asString())
                .isEqualTo(bureau.station(0).toString());
        assertThat(officer.get("/api/annual-reports?year=2022").status()).isEqualTo(403);
        assertThat(officer.get("/api/annual-reports/workbook?year=2022").status())
                .isEqualTo(403);
    }

    @Test
    void addsUpInEveryBreakdownOfTheDemonstration() {
        var report = actors.as(demonstrationOffice(), () -> reports.of(2022, ReportScope.POSTED));

        assertThat(report.value(ReportFigure.OPINIONS)).isEqualTo(521);
        assertThat(report.value(ReportFigure.DISPUTES_NEIGHBOUR)).isEqualTo(89);
        assertThat(report.value(ReportFigure.DISPUTES_FAMILY)).isEqualTo(101);
        assertThat(report.value(ReportFigure.DISPUTES_LABOUR)).isEqualTo(16);
        assertThat(report.value(ReportFigure.OPEN_AIR_MEETINGS)).isEqualTo(435);
        assertThat(report.value(ReportFigure.LEAFLETS)).isGreaterThan(50_000);
        assertThat(report.value(ReportFigure.INSPECTIONS)).isEqualTo(6_852);
        assertThat(report.value(ReportFigure.HAZARDS)).isEqualTo(1_517);
        assertThat(report.value(ReportFigure.SERVICES)).isEqualTo(498);
        for (var figure : ReportFigure.ofLedgers()) {
            long total = report.value(figure);
            assertThat(sum(report.byVillage(), figure)).as("villages " + figure).isEqualTo(total);
            assertThat(sum(report.byOfficer(), figure)).as("officers " + figure).isEqualTo(total);
            assertThat(report.months().stream()
                            .mapToLong(month -> month.values().getOrDefault(figure, 0L))
                            .sum())
                    .as("months " + figure)
                    .isEqualTo(total);
        }
    }

    @Test
    void opensTheRowsOfTeamsAndVolunteers() {
        actors.as(demonstrationOffice(), () -> {
            var report = reports.of(2022, ReportScope.POSTED);

            assertThat(report.value(ReportFigure.TEAMS_STANDING)).isEqualTo(3);
            assertThat(report.value(ReportFigure.TEAMS_DYNAMIC)).isEqualTo(2);
            assertThat(report.value(ReportFigure.TEAMS_STATION)).isEqualTo(16);
            assertThat(report.value(ReportFigure.VOLUNTEERS))
                    .isGreaterThan(5_000)
                    .isEqualTo(sum(report.byVillage(), ReportFigure.VOLUNTEERS))
                    .isEqualTo(reports.volunteers(2022).size());
        });
    }

    @Test
    void givesAStationItsOwnRowsOnly() {
        var leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        var other = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        var organisation = UUID.randomUUID();
        var joined = LocalDate.of(2022, 5, 1);
        bureau.run(() -> {
            organisations.add(new Organisation(
                    organisation, bureau.village(0), Organisation.Kind.VOLUNTEER_PATROL, "守望队", joined));
            organisations.addVolunteers(
                    List.of(new NewVolunteer(UUID.randomUUID(), organisation, bureau.village(0), "王小明", joined)));
            teams.add(new RapidResponseTeam(
                    UUID.randomUUID(), "小快反", RapidResponseTeam.Kind.STATION, bureau.station(0), 6, "测试镇", "24 h"));
        });

        var rows = leader.get("/api/annual-reports/volunteers?year=2022");
        assertThat(rows.body().get("total").asInt()).isEqualTo(1);
        assertThat(rows.body().toString()).contains("守望队").doesNotContain("王");
        assertThat(figure(leader, "TEAMS_STATION")).isEqualTo(1);
        assertThat(other.get("/api/annual-reports/volunteers?year=2022")
                        .body()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(figure(other, "TEAMS_STATION")).isZero();
    }

    private static long figure(HttpPerson person, String name) {
        return person.get("/api/annual-reports?year=2022")
                .body()
                .get("figures")
                .valueStream()
                .filter(one -> one.get("figure").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("value")
                .asLong();
    }

    @Test
    void isTheSameInTheWorkbook() throws IOException {
        var office = demonstrationOffice();
        var report = actors.as(office, () -> reports.of(2022, ReportScope.POSTED));
        var bytes = actors.as(office, () -> workbook.of(report, ENGLISH));

        try (var read = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var figures = read.findSheet("Figures").orElseThrow().read();
            for (int i = 0; i < report.figures().size(); i++) {
                assertThat(figures.get(i + 1).getCellAsNumber(1).orElseThrow().longValue())
                        .isEqualTo(report.figures().get(i).value());
            }
            assertThat(read.findSheet("Inspections").orElseThrow().read()).hasSize(6_852 + 1);
            assertThat(read.findSheet("Volunteers").orElseThrow().read()).hasSizeGreaterThan(5_000);
            assertThat(read.findSheet("Station teams").orElseThrow().read()).hasSize(16 + 1);
            assertThat(read.findSheet("Opinions").orElseThrow().read()).hasSize(521 + 1);
        }
    }

    @Test
    void runsNoFormulas() {
        for (var formula : List.of("=1+1", "+1", "-1", "@x", "\tx", "\rx")) {
            assertThat(ReportSheet.safe(formula)).startsWith("'");
        }
        assertThat(ReportSheet.safe("村")).isEqualTo("村");
    }

    private Person demonstrationOffice() {
        return actors.as(new Application("demo", "test"), () -> {
            var id = transactions.execute(_ -> jdbc.sql("select id from access.account where login = 'office'")
                    .query(UUID.class)
                    .single());
            return accounts.find(java.util.Objects.requireNonNull(id)).orElseThrow();
        });
    }

    private static long sum(List<AnnualReport.Part> parts, ReportFigure figure) {
        return parts.stream()
                .mapToLong(part -> part.values().getOrDefault(figure, 0L))
                .sum();
    }
}
