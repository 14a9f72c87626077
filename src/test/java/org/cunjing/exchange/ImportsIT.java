package org.cunjing.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cunjing.exchange.BureauAtFiles.counts;
import static org.cunjing.exchange.BureauAtFiles.faults;
import static org.cunjing.exchange.BureauAtFiles.id;
import static org.cunjing.exchange.BureauAtFiles.state;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Ground;
import org.cunjing.territory.Villages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CunjingIT
class ImportsIT {

    private static final String OFFICER_HEAD = "警号,姓名,类别,所属部门,所属派出所,出生年份,基层工作年数,专业,值班电话,私人电话,党员,入职日期,离职日期\n";
    private static final String TWO_OFFICERS = OFFICER_HEAD
            + "N1,新一,驻村民警,禁毒大队,,1990,4,禁毒,028-1,13900000001,是,2015-07-01,\n"
            + "N2,新二,社区民警,,测试第0派出所,1988,9,,028-2,,,2011/7/1,\n";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Officers officers;

    @Autowired
    Villages villages;

    @Autowired
    Ground ground;

    @Autowired
    Postings postings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    SealedRows sealedRows;

    @LocalServerPort
    int port;

    TestBureau bureau;
    BureauAtFiles files;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        files = new BureauAtFiles(HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null)));
    }

    @Test
    void letsTheRowsOfAnOldImportGoWithoutAFurtherFile() {
        var old = files.bring(TWO_OFFICERS);
        var recent = files.bring(TWO_OFFICERS);
        bureau.run(() -> jdbc.sql("""
                        update exchange.import set brought_at = brought_at - interval '31 days'
                         where bureau = guard.bureau() and id = :id
                        """).param("id", UUID.fromString(id(old))).update());

        sealedRows.forget();

        assertThat(bureau.run(() -> jdbc.sql("""
                        select id from exchange.import where bureau = guard.bureau() and plan is not null
                        """).query(UUID.class).list()))
                .containsExactly(UUID.fromString(id(recent)));
    }

    @Test
    void bringsOfficersInAndTakesThemBack() {
        var brought = files.bring(TWO_OFFICERS);
        assertThat(counts(brought)).containsExactly(2, 0, 0, 0);
        assertThat(bureau.run(() -> officers.findByBadge("N1")))
                .as("the dry run changes nothing")
                .isEmpty();

        assertThat(state(files.carryOut(brought))).isEqualTo("DONE");
        var one = bureau.run(() -> officers.findByBadge("N1").orElseThrow());
        assertThat(one.branchId()).isEqualTo(bureau.branch());
        assertThat(bureau.run(() -> officers.privatePhone(one.id()))).isEqualTo("13900000001");
        assertThat(bureau.run(() -> officers.isPartyMember(one.id()))).isTrue();
        assertThat(counts(files.bring(TWO_OFFICERS))).containsExactly(0, 0, 2, 0);

        assertThat(files.undo(brought).status()).isEqualTo(200);
        assertThat(bureau.run(() -> officers.findByBadge("N1"))).isEmpty();
        assertThat(files.undo(brought).status()).as("once").isEqualTo(409);
    }

    @Test
    void namesEveryFaultAtOnceWithItsPlace() {
        var brought = files.bring(OFFICER_HEAD
                + "N1,,驻村民警,没有大队,,1890,4,喝茶,电话,,,2015-07-01,\n"
                + "N2,新二,社区民警,禁毒大队,测试第0派出所,1988,9,,028-2,,,2011-13-01,\n"
                + "N3,新三,社区民警,没有大队,,1888,99,,028-2,,,2011-12-01,2010-01-01\n"
                + "N4,新四,社区民警,禁毒大队,,1988,9,,028-2,,,2011-12-01,\n"
                + "N4,新四,社区民警,禁毒大队,,1988,9,,028-2,,,2011-12-01,\n");

        assertThat(state(brought)).isEqualTo("FAULTY");
        assertThat(faults(brought))
                .anySatisfy(f -> assertThat(f).startsWith("2 Name Required"))
                .anySatisfy(f -> assertThat(f).startsWith("2 Specialties Not among"))
                .anySatisfy(f -> assertThat(f).startsWith("2 Duty phone Not a telephone"))
                .anySatisfy(f -> assertThat(f).startsWith("3 Joined on Not a date"))
                .anySatisfy(f -> assertThat(f).startsWith("4 Home branch There is no branch"))
                .anySatisfy(f -> assertThat(f).startsWith("4 Year of birth Must be within"))
                .anySatisfy(f -> assertThat(f).startsWith("4 Grassroots years At most 50"))
                .anySatisfy(f -> assertThat(f).startsWith("4 Left on Before 2011-12-01"))
                .anySatisfy(f -> assertThat(f).contains("The same as row 5"));
        var refused = files.office().post("/api/imports/%s/carrying-out".formatted(id(brought)), "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(bureau.run(() -> officers.findByBadge("N4"))).isEmpty();
    }

    /// A whole bureau in one workbook: a village names a station of the same file.
    @Test
    void laysTheGroundWithItsBordersFromOneWorkbook() {
        var brought = files.bring("ground.xlsx", BureauAtFiles.workbook(book -> {
            var stations = book.newWorksheet("派出所");
            put(stations, 0, "派出所名称", "值班电话");
            put(stations, 1, "新派出所", "028-9");
            stations.finish();
            var sheet = book.newWorksheet("村（社区）");
            put(
                    sheet,
                    0,
                    "村（社区）代码",
                    "代码体系",
                    "启用日期",
                    "名称",
                    "类型",
                    "城乡",
                    "所属乡镇街道代码",
                    "所属派出所",
                    "面积（平方公里）",
                    "人口",
                    "户数",
                    "检查场所数",
                    "统计日期",
                    "治安需求",
                    "边界（WKT）");
            put(
                    sheet,
                    1,
                    "510000001099",
                    "TEST",
                    "2026-01-01",
                    "新村",
                    "行政村",
                    "农村",
                    "510000001",
                    "新派出所",
                    "1.5",
                    "900",
                    "300",
                    "5",
                    "2025-12-31",
                    "消防",
                    "POLYGON((104.05 30,104.06 30,104.06 30.01,104.05 30.01,104.05 30))");
            sheet.finish();
        }));
        assertThat(faults(brought)).isEmpty();
        assertThat(counts(brought)).containsExactly(2, 0, 0, 0);

        assertThat(state(files.carryOut(brought))).isEqualTo("DONE");
        var village = bureau.run(() ->
                villages.findByCode("510000001099", LocalDate.of(2026, 2, 1)).orElseThrow());
        assertThat(bureau.run(() -> villages.neighboursOf(village.id()))).containsExactly(bureau.village(4));

        assertThat(files.undo(brought).status()).isEqualTo(200);
        assertThat(bureau.run(() -> villages.neighboursOf(bureau.village(4)))).containsExactly(bureau.village(3));
    }

    @Test
    void correctsWhatIsThereAndPutsItBack() {
        var table = new String(files.office().download("/api/exports/table?kind=VILLAGES&lang=zh"), UTF_8);
        var brought = files.bring(table.replace("测试0村", "测试零村").replace(",10000,", ",10001,"));
        assertThat(counts(brought)).containsExactly(0, 5, 0, 0);
        assertThat(brought.get("changes").get(0).get("cells").toString()).contains("测试零村", "10001");

        files.carryOut(brought);
        assertThat(name(0)).isEqualTo("测试零村");
        assertThat(files.undo(brought).status()).isEqualTo(200);
        assertThat(name(0)).isEqualTo("测试0村");
    }

    @Test
    void undoesNothingWhileSomebodyCountsOnARow() {
        var brought = files.bring(TWO_OFFICERS);
        files.carryOut(brought);
        var officer = bureau.run(() -> officers.findByBadge("N1").orElseThrow());
        bureau.run(() -> postings.start(
                new NewPosting(bureau.village(0), officer.id(), Duty.POSTED, LocalDate.of(2026, 3, 1), null, null)));

        var refused = files.undo(brought);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("rows").asInt()).isEqualTo(1);
        var blockers = files.office()
                .get("/api/imports/%s/blockers".formatted(id(brought)))
                .body();
        assertThat(blockers).hasSize(1);
        assertThat(blockers.get(0).get("key").asString()).isEqualTo("N1");
        assertThat(blockers.get(0).get("usedBy").asString()).isEqualTo("has a posting");
        assertThat(bureau.run(() -> officers.findByBadge("N2")))
                .as("all or nothing")
                .isPresent();
    }

    @Test
    void undoesNothingThatWasChangedSince() {
        var first = files.bring(TWO_OFFICERS);
        files.carryOut(first);
        files.carryOut(files.bring(TWO_OFFICERS.replace("新二", "新贰")));

        assertThat(files.undo(first).status()).isEqualTo(409);
        assertThat(files.office()
                        .get("/api/imports/%s/blockers".formatted(id(first)))
                        .body()
                        .toString())
                .contains("N2", "changed since the import");
    }

    /// Two people prepare at the same time: what the second one saw is no longer so.
    @Test
    void writesNothingWhenTheRegistersHaveChangedSinceTheDryRun() {
        var one = files.bring(TWO_OFFICERS);
        var other = files.bring(TWO_OFFICERS.replace("新二", "新贰"));
        files.carryOut(one);

        var late = files.carryOut(other);

        assertThat(state(late)).isEqualTo("FAILED");
        assertThat(late.get("summary").get("failure").asString()).isEqualTo("REGISTERS_CHANGED");
        assertThat(bureau.run(() -> officers.findByBadge("N2").orElseThrow()).name())
                .isEqualTo("新二");
    }

    @Test
    void letsNobodyLeaveWhoStillAnswersForAVillage() {
        var officer =
                Objects.requireNonNull(bureau.person(Role.POSTED_OFFICER, null).officer());
        bureau.run(() -> postings.start(
                new NewPosting(bureau.village(0), officer, Duty.POSTED, LocalDate.of(2026, 3, 1), null, null)));
        var badge = bureau.run(() -> officers.get(officer).badge());

        var brought = files.bring("警号,离职日期\n%s,2026-06-30\n".formatted(badge));

        assertThat(faults(brought)).singleElement().asString().contains("Still posted after that day");
    }

    @Test
    void showsPersonalFieldsToNobodyInFullAndKeepsThemSealed() {
        var brought = files.bring(TWO_OFFICERS + "N3,新三,驻村民警,禁毒大队,,1990,4,禁毒,028-1,1390000abcd,是,2015-07-01,\n");

        assertThat(brought.toString())
                .doesNotContain("13900000001", "1390000abcd")
                .contains("139****0001");
        var sealed = bureau.run(() -> jdbc.sql("select plan from exchange.import where bureau = guard.bureau()")
                .query(byte[].class)
                .single());
        assertThat(new String(sealed, UTF_8)).doesNotContain("13900000001", "N1");
    }

    @Test
    void discardsWhatNobodyWants() {
        var brought = files.bring(TWO_OFFICERS);

        assertThat(files.office()
                        .post("/api/imports/%s/cancellation".formatted(id(brought)), "")
                        .status())
                .isEqualTo(200);
        assertThat(state(files.settled(id(brought)))).isEqualTo("DISCARDED");
        assertThat(files.office()
                        .post("/api/imports/%s/carrying-out".formatted(id(brought)), "")
                        .status())
                .isEqualTo(409);
        assertThat(files.office().get("/api/imports").body()).hasSize(1);
    }

    @Test
    void belongsToPersonnelOfItsBureau() {
        var brought = files.bring(TWO_OFFICERS);
        var stranger = HttpPerson.of(port, bureaus.open().person(Role.BUREAU_OFFICE, null));

        assertThat(stranger.get("/api/imports/" + id(brought)).status()).isEqualTo(404);
        var leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        assertThat(HttpPerson.of(port, leader)
                        .upload("/api/imports?name=a", TWO_OFFICERS.getBytes(UTF_8))
                        .status())
                .isEqualTo(403);
        long seen = bureau.as(leader, () -> transactions.execute(_ -> importsSeen()));
        assertThat(seen).isZero();
    }

    @Test
    void stopsHalfWayAsIfItHadNeverBegun() {
        var many = new StringBuilder(OFFICER_HEAD);
        for (int i = 0; i < 3_000; i++) {
            many.append("M%05d,某人,驻村民警,禁毒大队,,1990,4,禁毒,028-1,13900000001,是,2015-07-01,\n".formatted(i));
        }
        var brought = files.bring(many.toString());

        assertThat(counts(brought)).containsExactly(3_000, 0, 0, 0);
        var running = files.office().post("/api/imports/%s/carrying-out".formatted(id(brought)), "");
        assertThat(running.status()).isEqualTo(202);
        files.office().post("/api/imports/%s/cancellation".formatted(id(brought)), "");
        assertThat(state(files.settled(id(brought))))
                .as("stopped: as if never begun")
                .isEqualTo("READY");
        assertThat(bureau.run(() -> officers.list())).isEmpty();
        assertThat(state(files.carryOut(brought))).isEqualTo("DONE");
        assertThat(bureau.run(() -> officers.list())).hasSize(3_000);
        assertThat(files.undo(brought).status()).isEqualTo(200);
    }

    private long importsSeen() {
        return jdbc.sql("select count(*) from exchange.import")
                .query(Long.class)
                .single();
    }

    private String name(int village) {
        return bureau.run(() -> villages.get(bureau.village(village)).name());
    }

    private static void put(org.dhatim.fastexcel.Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }
}
