package org.cunjing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cunjing.exchange.BureauAtFiles.counts;
import static org.cunjing.exchange.BureauAtFiles.faults;
import static org.cunjing.exchange.BureauAtFiles.id;
import static org.cunjing.exchange.BureauAtFiles.state;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.roster.Officers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Old ledgers come in as files and go out as files.
@CunjingIT
class LedgerFilesIT {

    private static final String HEAD = "村（社区）代码,编号,发生时间,警号,类型,等级,情况,办结日期\n";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    TestBureau bureau;
    BureauAtFiles files;
    HttpPerson leader;
    Person officer;
    String badge;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        files = new BureauAtFiles(HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null)));
        officer = bureau.withVillages(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)), bureau.village(0));
        leader = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
        badge = badge(bureau, officer);
    }

    @Test
    void takesOldEntriesInAndNumbersThemInTheOrderOfTheirHappening() {
        var brought = files.bring(
                HEAD + row("", "2025-03-02 10:15", "安全出口堆放杂物", "2025-03-05") + row("", "2025/3/1", "灭火器过期", ""));
        assertThat(faults(brought)).isEmpty();
        assertThat(counts(brought)).containsExactly(2, 0, 0, 0);

        assertThat(state(files.carryOut(brought))).isEqualTo("DONE");

        assertThat(listed(files.office(), "?kind=HAZARD"))
                .containsExactly("2025-2 安全出口堆放杂物 RECORDED CLOSED", "2025-1 灭火器过期 RECORDED NOTIFIED");
    }

    @Test
    void storesNothingTwice() {
        var file = HEAD + row("", "2025-03-02 10:15", "安全出口堆放杂物", "2025-03-05");
        files.carryOut(files.bring(file));

        assertThat(faults(files.bring(file)))
                .singleElement()
                .asString()
                .startsWith("2  Exactly the same as entry 2025-0001");
        assertThat(faults(files.bring(HEAD + row("2025-1", "2025-03-02 10:15", "别的情况", "2025-03-05"))))
                .singleElement()
                .asString()
                .startsWith("2 What it is about Entry 2025-0001 says something else");
    }

    @Test
    void comesBackWithoutADifferenceAlsoIntoAnotherBureau() {
        files.carryOut(files.bring(HEAD
                + row("", "2025-03-02 10:15", "安全出口堆放杂物", "2025-03-05")
                + row("", "2025-03-02 10:15", "=1+1", "")
                + row("", "2024-12-31 23:59", "灭火器过期，\"红色\"", "2025-01-02")));
        var exported = files.office().download("/api/exports/ledgers?lang=zh");
        assertThat(counts(files.bring("back.xlsx", exported))).containsExactly(0, 0, 3, 0);

        var other = bureaus.open();
        var namesake = other.person(Role.BUREAU_OFFICE, null);
        other.person(Role.COMMUNITY_OFFICER, other.station(0));
        var there = new BureauAtFiles(HttpPerson.of(port, namesake));
        var brought = there.bring("moved.xlsx", exported);
        assertThat(faults(brought)).isEmpty();
        assertThat(state(there.carryOut(brought))).isEqualTo("DONE");

        assertThat(counts(there.bring("again.xlsx", exported))).containsExactly(0, 0, 3, 0);
        assertThat(table(there)).isEqualTo(table(files));
    }

    @Test
    void namesEveryPlantedFaultWithItsPlace() {
        files.carryOut(files.bring(HEAD + row("", "2025-03-01 08:00", "在先的记录", "2025-03-02")));
        var brought = files.bring(HEAD
                + row("", "2025-03-02 10:15", "没有错", "2025-03-05")
                + "999999,,2025-03-02,%s,消防,一般,没有这个村,\n".formatted(badge)
                + row("", "2025-03-02", "x", "").replace(badge, "ZZ9")
                + row("", "昨天", "时间不对", "")
                + row("", "2099-01-01", "还没有发生", "")
                + row("", "2025-03-02", "联系 13800138000", "")
                + row("", "2025-03-02", "办结在先", "2025-03-01")
                + row("", "2025-03-02", "", "")
                + row("2025-7", "2025-03-02", "编号跳了", "")
                + row("2024-0001", "2025-03-02", "编号年份不对", "")
                + row("第一号", "2025-03-02", "编号写错", "")
                + row("", "2025-03-02", "等级写错", "").replace("一般", "很大")
                + row("", "2025-03-02 10:15", "没有错", "2025-03-05"));

        assertThat(state(brought)).isEqualTo("FAULTY");
        assertThat(faults(brought).stream().map(LedgerFilesIT::place).toList())
                .containsExactly(
                        "3 Village code",
                        "4 Badge",
                        "5 Happened at",
                        "6 Happened at",
                        "7 What it is about",
                        "8 Closed on",
                        "9 What it is about",
                        "10 Number in",
                        "11 Number in",
                        "12 Number in",
                        "13 Severity",
                        "14");
        assertThat(listed(files.office(), "")).hasSize(1);
    }

    @Test
    void refusesAFormulaAndAClaimThatSomethingIsVerified() {
        var file = BureauAtFiles.workbook(workbook -> {
            var sheet = workbook.newWorksheet("隐患");
            var head = List.of("村（社区）代码", "发生时间", "警号", "类型", "等级", "情况", "状态");
            IntStream.range(0, head.size()).forEach(i -> sheet.value(0, i, head.get(i)));
            for (int line = 1; line <= 2; line++) {
                var cells = List.of("510000001000", "2025-03-0" + line, badge, "消防", "一般", "情况", "已核实");
                for (int i = 0; i < cells.size(); i++) {
                    sheet.value(line, i, cells.get(i));
                }
            }
            sheet.formula(1, 5, "HYPERLINK(\"http://x\")");
            sheet.finish();
        });

        assertThat(faults(files.bring("h.xlsx", file)).stream()
                        .map(LedgerFilesIT::place)
                        .toList())
                .containsExactly("2 What it is about", "3 State");
    }

    @Test
    void undoVoidsWhatCameInAndKeepsItsNumbers() {
        var brought = files.bring(HEAD + row("", "2025-03-02 10:15", "一", "") + row("", "2025-03-03 10:15", "二", ""));
        files.carryOut(brought);

        assertThat(files.undo(brought).status()).isEqualTo(200);

        assertThat(listed(files.office(), "")).containsExactly("2025-2 二 VOIDED NOTIFIED", "2025-1 一 VOIDED NOTIFIED");
        files.carryOut(files.bring(HEAD + row("", "2025-03-02 10:15", "一", "")));
        assertThat(listed(files.office(), "?state=RECORDED")).containsExactly("2025-3 一 RECORDED NOTIFIED");
    }

    @Test
    void doesNotUndoWhatSomebodyHasVerifiedOrGoneOnWith() {
        var brought = files.bring(HEAD + row("", "2025-03-02 10:15", "一", "") + row("", "2025-03-03 10:15", "二", ""));
        files.carryOut(brought);
        var entries = leader.get("/api/ledger-entries").body().get("entries");
        leader.post(
                "/api/ledger-entries/%s/verification"
                        .formatted(entries.get(0).get("id").asString()),
                "{}");
        var moved = leader.post(
                "/api/ledger-entries/%s/steps"
                        .formatted(entries.get(1).get("id").asString()),
                "{\"step\":\"RECTIFIED\",\"note\":\"已整改\"}");
        assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);

        assertThat(files.undo(brought).status()).isEqualTo(409);

        assertThat(files.office()
                        .get("/api/imports/%s/blockers".formatted(id(brought)))
                        .body()
                        .toString())
                .contains("changed since the import", "somebody has gone on with it");
        assertThat(listed(files.office(), "?state=VOIDED")).isEmpty();
    }

    @Test
    void writesNothingIfANumberWasGivenMeanwhile() {
        var brought = files.bring(HEAD + row("2025-0001", "2025-03-02 10:15", "一", ""));
        files.carryOut(files.bring(HEAD + row("", "2025-04-02 10:15", "另一个先到", "")));

        var carried = files.carryOut(brought);

        assertThat(carried.at("/summary/failure").asString()).isEqualTo("REGISTERS_CHANGED");
        assertThat(listed(files.office(), "")).containsExactly("2025-1 另一个先到 RECORDED NOTIFIED");
    }

    @Test
    void letsEverybodyExportTheirOwnListAndPersonnelAloneImport() {
        files.carryOut(files.bring(HEAD
                + row("", "2025-03-02 10:15", "一", "")
                + "510000001003,,2025-03-02,%s,消防,一般,别的派出所,\n".formatted(badge)));

        var own = HttpPerson.of(port, officer).download("/api/exports/ledgers?lang=zh");

        assertThat(counts(files.bring("own.xlsx", own))).containsExactly(0, 0, 1, 0);
        assertThat(leader.upload("/api/imports?name=x.csv", own).status()).isEqualTo(403);
    }

    private String row(String number, String at, String text, String closed) {
        return "510000001000,%s,%s,%s,消防,一般,%s,%s\n".formatted(number, at, badge, cell(text), closed);
    }

    private static String cell(String text) {
        return text.contains("\"")
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text.startsWith("=") ? "'" + text : text;
    }

    private static List<String> listed(HttpPerson person, String query) {
        return person.get("/api/ledger-entries" + query)
                .body()
                .get("entries")
                .valueStream()
                .map(head -> "%d-%d %s %s %s"
                        .formatted(
                                head.get("year").asInt(),
                                head.get("number").asInt(),
                                head.get("title").asString(),
                                head.get("state").asString(),
                                head.get("progress").asString()))
                .toList();
    }

    /// Row and the first words of the head.
    private static String place(String fault) {
        return Arrays.stream(new String[] {
                    "Village code",
                    "Badge",
                    "Happened at",
                    "What it is about",
                    "Closed on",
                    "Number in",
                    "Severity",
                    "State"
                })
                .filter(head -> fault.replaceFirst("^\\d+ ", "").startsWith(head))
                .findFirst()
                .map(head -> fault.replaceFirst(" .*", "") + " " + head)
                .orElse(fault.replaceFirst(" .*", ""));
    }

    private static String table(BureauAtFiles files) {
        return new String(files.office().download("/api/exports/table?kind=HAZARDS&lang=zh"), StandardCharsets.UTF_8)
                .lines()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private String badge(TestBureau at, Person person) {
        return at.run(() -> officers.get(Objects.requireNonNull(person.officer())))
                .badge();
    }
}
