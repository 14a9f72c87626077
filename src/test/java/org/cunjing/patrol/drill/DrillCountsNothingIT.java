package org.cunjing.patrol.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.cunjing.dispatch.NewWorkOrder;
import org.cunjing.dispatch.WorkOrders;
import org.cunjing.patrol.FindingKind;
import org.cunjing.patrol.Findings;
import org.cunjing.patrol.NewFinding;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.drill.DrillItem.Kind;
import org.cunjing.patrol.mode.ModePlans;
import org.cunjing.posting.Postings;
import org.cunjing.shared.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A whole drill leaves every other table of the bureau as it was, so whatever is counted there is what it was: scores,
/// ledgers, deadlines, clocks, statistics, exports, hints. And nobody else reads the tables of drills.
@CunjingIT
class DrillCountsNothingIT {

    /// What is written of everything, who has looked, what pages were told, and answers kept for a repeated request.
    private static final List<String> OF_EVERYTHING = List.of("guard.", "platform.", "session.", "public.");

    private static final List<String> FIGURES = List.of(
            "/api/map",
            "/api/board",
            "/api/coverage",
            "/api/findings",
            "/api/work-orders",
            "/api/emergencies",
            "/api/annual-reports?year=2022");

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    ModePlans plans;

    @Autowired
    Findings findings;

    @Autowired
    WorkOrders orders;

    @Autowired
    Drills drills;

    @Autowired
    DrillAnswers answers;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    TestBureau bureau;
    DrilledBureau ground;
    HttpPerson office;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        ground = DrilledBureau.of(bureau, postings, teams, plans);
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        report();
        settle();
    }

    @Test
    void leavesEveryOtherTableAndFigureAsItWas() {
        var rows = rows();
        var figures = figures();

        play();
        settle();

        assertThat(rows()).isEqualTo(rows);
        assertThat(figures()).isEqualTo(figures);
        assertThat(bureau.run(() -> jdbc.sql("select count(*) from patrol.drill_answer")
                        .query(Long.class)
                        .single()))
                .as("something was played")
                .isEqualTo(6);
    }

    /// The test above would see the real thing.
    @Test
    void isNoticedWhereItIsEarnest() {
        var rows = rows();
        var figures = figures();

        report();
        settle();

        assertThat(rows()).isNotEqualTo(rows);
        assertThat(figures()).isNotEqualTo(figures);
    }

    @Test
    void isReadByItsOwnPackageAlone() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().matches(".*\\.(java|sql)"))
                            .filter(file -> !file.toString().contains("/patrol/drill/"))
                            .filter(file -> !file.endsWith("V9__drill.sql"))
                            .filter(DrillCountsNothingIT::namesDrills))
                    .isEmpty();
        }
    }

    private static boolean namesDrills(Path file) {
        try {
            return Files.readString(file).matches("(?s).*\\b(from|join|into|update) patrol\\.drill.*");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /// Every kind of point and every step.
    private void play() {
        var drill = bureau.as(ground.leader(), () -> drills.begin(ground.drill()));
        answer(drill, Kind.FINDING, DrillStep.RETURN, false);
        answer(drill, Kind.FINDING, DrillStep.ACCEPT, true);
        answer(drill, Kind.FINDING, DrillStep.DONE, true);
        answer(drill, Kind.ORDER, DrillStep.ACCEPT, false);
        answer(drill, Kind.SWITCH, DrillStep.DONE, true);
        answer(drill, Kind.TEAM, DrillStep.DONE, true);
        bureau.run(() -> drills.strike(drill.begunAt().plusSeconds(3_660)));
        bureau.as(ground.leader(), () -> drills.end(drill.id()));
    }

    private void answer(Drill drill, Kind kind, DrillStep step, boolean byRoom) {
        var item = bureau.run(() -> drills.items(List.of(drill.id()))).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        bureau.as(byRoom ? ground.leader() : ground.officer(), () -> {
            answers.answer(drill.id(), item.id(), step);
            return true;
        });
    }

    private void report() {
        bureau.run(() -> {
            findings.report(new NewFinding(
                    UUID.randomUUID(), ground.team(), FindingKind.HAZARD, new Position(30.005, 104.005), "杂物", "劝导"));
            orders.issue(new NewWorkOrder(
                    null,
                    bureau.village(0),
                    new Instruction(DutyRole.INSPECTOR, "查消防", "查通道", null, "通知", null, null, 1),
                    java.time.LocalDate.of(2030, 1, 1)));
        });
    }

    /// Listeners have done what they do, and so has the clock that tells who receives an order.
    private void settle() {
        await().until(() -> bureau.run(() -> jdbc.sql("""
                        select not exists (select 1 from event_publication where completion_date is null)
                           and not exists (select 1 from dispatch.clock_due
                                            where bureau = guard.bureau() and at <= now())
                        """).query(Boolean.class).single()));
    }

    /// Of each table how many rows of the bureau it has, and a sum over their content. The clock of the application
    /// sees
    /// those of others too.
    private Map<String, String> rows() {
        return bureau.run(() -> {
            var rows = new LinkedHashMap<String, String>();
            tables().forEach(table -> rows.put(
                    table,
                    jdbc.sql("select count(*) || ' ' || coalesce(sum(hashtextextended(one::text, 0)), 0) from %s one"
                                            .formatted(table)
                                    + " where coalesce(to_jsonb(one) ->> 'bureau', guard.bureau()) = guard.bureau()")
                            .query((row, _) -> row.getString(1))
                            .single()));
            return rows;
        });
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select schemaname || '.' || tablename from pg_tables
                         where schemaname not in ('pg_catalog', 'information_schema')
                           and has_table_privilege(schemaname || '.' || tablename, 'select')
                         order by 1
                        """).query((row, _) -> row.getString(1)).list().stream()
                .filter(table -> !table.startsWith("patrol.drill"))
                .filter(table -> OF_EVERYTHING.stream().noneMatch(table::startsWith))
                .toList();
    }

    /// Without the moment of the answer.
    private Map<String, String> figures() {
        var figures = new LinkedHashMap<String, String>();
        FIGURES.forEach(path -> {
            var answer = office.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            figures.put(path, answer.body().toString().replaceAll("\"(at|asOf)\":\"[^\"]*\"", ""));
        });
        return figures;
    }
}
