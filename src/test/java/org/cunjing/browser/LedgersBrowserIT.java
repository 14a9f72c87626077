package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.signIn;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Mark;
import org.cunjing.access.Role;
import org.cunjing.casework.Details;
import org.cunjing.casework.LedgerHistory;
import org.cunjing.casework.NewEntry;
import org.cunjing.casework.PastEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openpdf.text.pdf.PdfReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A station leader works through a long ledger: narrows it, keeps the list, hands the link on, settles several
/// at once, takes it along on paper and as a file.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
class LedgersBrowserIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    LedgerHistory history;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    TestBureau bureau;
    Person leader;
    Person officer;

    @BeforeEach
    void launch() {
        bureau = bureaus.open();
        leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        officer = bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(1));
        bureau.run(
                () -> history.load(IntStream.range(0, 130).mapToObj(this::past).toList()));
    }

    @Test
    void aLongLedgerIsNarrowedKeptHandedOnSettledAndTakenAlong() throws IOException {
        try (var window = chromium.window(1440, 900);
                var elsewhere = chromium.window(1440, 900);
                var colleague = chromium.window(390, 844)) {
            var desk = signIn(window, leader, "/ledgers");
            assertThat(desk.locator(".said")).hasText("共 130 条");
            turnPages(desk);
            var address = narrow(desk);
            keep(desk);
            Console.inspect(desk, "ledgers");
            print(desk);
            export(desk);

            var other = signIn(elsewhere, leader, "/ledgers");
            other.getByRole(AriaRole.BUTTON, button("我的视图")).click();
            other.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("本所待核实"))
                    .click();
            assertThat(other.locator(".said")).hasText("共 65 条");
            assertThat(other).hasURL(Pattern.compile("columns="));

            var phone = signIn(colleague, officer, address);
            assertThat(phone.locator(".said")).hasText("共 21 条");
            Console.inspect(phone, "ledgers-colleague");

            settle(desk);
        }
    }

    @Test
    void theSameIsSettledOnANarrowScreen() {
        try (var window = chromium.window(390, 844)) {
            var desk = signIn(window, leader, "/ledgers?state=RECORDED");
            assertThat(desk.locator(".said")).hasText("共 65 条");
            choose(desk, 0);
            choose(desk, 3);
            assertThat(desk.getByRole(AriaRole.BUTTON, button("核实 2 条"))).isInViewport();
            Chromium.requireNoSidewaysScrolling(desk);
            Console.inspect(desk, "ledgers-batch-narrow");
            verify(desk, 2);
            assertThat(desk.locator(".said")).hasText("共 63 条");

            desk.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("全选或全不选"))
                    .click();
            verify(desk, 50);
            assertThat(desk.locator(".said")).hasText("共 13 条");
        }
    }

    private static void turnPages(Page desk) {
        var first = rows(desk).first().innerText();
        desk.getByRole(AriaRole.BUTTON, button("下一页")).click();
        assertThat(desk).hasURL(Pattern.compile("after="));
        assertThat(rows(desk).first()).not().hasText(first);
        desk.getByRole(AriaRole.BUTTON, button("下一页")).click();
        assertThat(rows(desk)).hasCount(30);
        desk.getByRole(AriaRole.BUTTON, button("第一页")).click();
        assertThat(rows(desk)).hasCount(50);
    }

    /// @return path of the list, as one would send it to a colleague
    private static String narrow(Page desk) {
        desk.locator(".el-select")
                .filter(new Locator.FilterOptions().setHasText("全部状态"))
                .click();
        desk.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("待核实"))
                .click();
        assertThat(desk.locator(".said")).hasText("共 65 条");
        desk.getByRole(AriaRole.BUTTON, button("显示列")).click();
        desk.locator(".el-checkbox")
                .filter(new Locator.FilterOptions().setHasText("期限"))
                .click();
        desk.keyboard().press("Escape");
        desk.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("数量"))
                .click();
        assertThat(desk).hasURL(Pattern.compile("sort=QUANTITY"));
        assertThat(desk).hasURL(Pattern.compile("state=RECORDED"));
        assertThat(desk).hasURL(Pattern.compile("columns=[a-z%,C2]*due"));
        return desk.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void keep(Page desk) {
        desk.getByRole(AriaRole.BUTTON, button("我的视图")).click();
        desk.getByLabel("视图名称").fill("本所待核实");
        Chromium.picture(desk, "ledgers-views");
        desk.getByRole(AriaRole.BUTTON, button("保存")).click();
        assertThat(desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("本所待核实")))
                .isVisible();
        desk.keyboard().press("Escape");
        desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("六员台账"))
                .click();
    }

    private static void print(Page desk) throws IOException {
        var paper = desk.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        Files.write(
                Files.createDirectories(java.nio.file.Path.of("target/pictures"))
                        .resolve("ledgers.pdf"),
                paper);
        try (var read = new PdfReader(paper)) {
            Assertions.assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static void export(Page desk) throws IOException {
        Download file = desk.waitForDownload(
                () -> desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("导出 Excel"))
                        .click());
        Assertions.assertThat(file.suggestedFilename()).matches("台账-.*\\.xlsx");
        Assertions.assertThat(Files.readAllBytes(file.path())).startsWith('P', 'K');
    }

    private static void settle(Page desk) {
        choose(desk, 0);
        choose(desk, 1);
        verify(desk, 2);
        assertThat(desk.locator(".said")).hasText("共 63 条");

        choose(desk, 0);
        desk.getByRole(AriaRole.BUTTON, button("作废 1 条")).click();
        var dialog = desk.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("作废理由").fill("重复登记");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("作废").setExact(true))
                .click();
        assertThat(desk.getByText("已办理 1 条。")).isVisible();
        assertThat(desk.locator(".said")).hasText("共 62 条");
    }

    private static void verify(Page desk, int count) {
        var press = "核实 %d 条".formatted(count);
        desk.getByRole(AriaRole.BUTTON, button(press)).click();
        Chromium.picture(desk, "ledgers-batch-" + count);
        desk.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(press))
                .click();
        assertThat(desk.getByText("已办理 %d 条。".formatted(count))).isVisible();
    }

    private static void choose(Page desk, int row) {
        rows(desk).nth(row).getByRole(AriaRole.CHECKBOX).click();
    }

    private static Locator rows(Page desk) {
        return desk.locator(".ledger-table :is(tbody tr, .cards > li)");
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private PastEntry past(int number) {
        var at = Instant.parse("2026-02-01T02:00:00Z").minus(Duration.ofHours(number * 30L));
        var mark = new Mark(at.plusSeconds(60), "application:test", "测试");
        var details = number % 2 == 0
                ? new Details.Service(
                        Details.ServiceType.OTHER, 1 + number % 7, false, false, null, "为第" + number + "户代办居住证，材料已齐")
                : new Details.HouseholdVisit(
                        Details.VisitPurpose.ROUTINE,
                        1 + number % 9,
                        Details.MetRole.RESIDENT,
                        "反映村口路灯不亮，夜间出行不便，第" + number + "户",
                        null,
                        null);
        return new PastEntry(
                new NewEntry(
                        UUID.randomUUID(),
                        bureau.village(number % 3),
                        Objects.requireNonNull(officer.officer()),
                        at,
                        null,
                        null,
                        details),
                mark,
                number % 2 == 1 ? mark : null,
                null,
                null);
    }
}
