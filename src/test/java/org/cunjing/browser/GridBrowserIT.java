package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.inspect;
import static org.cunjing.browser.Console.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// What a grid worker found goes from the centre to the officer's phone, into the ledger, and back with its result.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
class GridBrowserIT {

    private static final String WORDS = "两户为楼道杂物多次争吵，一方情绪激动。";
    private static final String PLACE = "5栋2单元三楼";

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void goesFromTheGridWorkerIntoTheLedgerAndBack() {
        try (var office = chromium.window(1440, 900);
                var street = chromium.window(390, 844)) {
            var desk = signIn(office, "department-02", "/grid-desk");
            report(desk);
            var matter = desk.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(PLACE));
            assertThat(matter).containsText("等派出所接收");

            var phone = signIn(street, "community-001", "/field/today");
            accept(phone);
            assertThat(matter).containsText("民警办理中");

            settle(phone);
            assertThat(matter).containsText("纠纷已化解");
            assertThat(matter).not().containsText("握手言和");
            inspect(desk, "grid-desk-1440");
        }
    }

    private static void report(Page desk) {
        desk.getByRole(AriaRole.BUTTON, button("上报事项")).click();
        desk.locator("#report-general").selectOption(new SelectOption().setLabel("崇义社区总网格"));
        desk.locator("#report-place").fill(PLACE);
        desk.locator("#report-text").fill(WORDS);
        desk.locator("#report-by").fill("网格员 李敏");
        Chromium.picture(desk, "grid-report-form");
        desk.getByRole(AriaRole.BUTTON, button("上报")).click();
    }

    private static void accept(Page phone) {
        var card = phone.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(PLACE));
        assertThat(card).containsText("网格员 李敏");
        inspect(phone, "grid-phone");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("接收"))
                .click();
        assertThat(card.getByLabel("台账内容")).hasValue(WORDS);
        inspect(phone, "grid-phone-accept");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("接收"))
                .click();
        assertThat(card).containsText("已转为台账记录");
    }

    private static void settle(Page phone) {
        phone.navigate("/field/today");
        for (var step : new String[] {"已报告两委", "已报告派出所", "达成协议，办结"}) {
            var entry = phone.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText("矛盾纠纷 · "))
                    .filter(new Locator.FilterOptions().setHasText("两户为楼道杂物"));
            entry.getByRole(AriaRole.BUTTON).first().click();
            entry.getByRole(AriaRole.TEXTBOX).fill("双方握手言和。");
            entry.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(step))
                    .click();
            assertThat(entry.getByRole(AriaRole.TEXTBOX)).hasCount(0);
        }
    }

    @Test
    void showsTreesAndMattersToStationAndOfficer() {
        for (var width : new int[] {1440, 390}) {
            try (var window = chromium.window(width, 900)) {
                var page = signIn(window, "squad-01", "/grids");
                assertThat(page.getByText("没有人员的微网格、专属网格")).isVisible();
                inspect(page, "grids-" + width);
                page.getByRole(AriaRole.BUTTON, button("崇义社区")).click();
                assertThat(page.getByRole(AriaRole.BUTTON, button("崇义社区总网格"))).isVisible();
                inspect(page, "grid-tree-" + width);
                page.getByRole(AriaRole.BUTTON, button("微网格101")).first().click();
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("历史")))
                        .isVisible();
                Chromium.picture(page, "grid-drawer-" + width);
                page.navigate("/grid-events");
                assertThat(page.getByText("请网格协助").first()).isVisible();
                inspect(page, "grid-events-" + width);
            }
        }
    }

    @Test
    void speaksEnglishAtBothEnds() {
        for (var width : new int[] {1440, 390}) {
            try (var window = chromium.window(width, 900);
                    var office = chromium.window(width, 900)) {
                var page = inEnglish(signIn(window, "squad-01", "/grid-events"), "Grid linkage");
                inspect(page, "grid-events-en-" + width);
                page.navigate("/grids");
                assertThat(page.getByText("Micro and special grids without staff"))
                        .isVisible();
                inspect(page, "grids-en-" + width);
                var desk = inEnglish(signIn(office, "department-02", "/grid-desk"), "Police linkage");
                inspect(desk, "grid-desk-en-" + width);
            }
        }
    }

    private static Page inEnglish(Page page, String title) {
        page.evaluate("localStorage.setItem('cunjing.locale', 'en')");
        page.reload();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)))
                .isVisible();
        assertThat(page.locator(".skeleton")).hasCount(0);
        return page;
    }

    @Test
    void movesAGridAndRefusesToCloseOneThatOthersHangUnder() {
        try (var window = chromium.window(1440, 900)) {
            var page = signIn(window, "squad-01", "/grids");
            page.getByRole(AriaRole.BUTTON, button("崇义社区")).click();
            page.getByRole(AriaRole.BUTTON, button("微网格102")).first().click();
            page.getByRole(AriaRole.BUTTON, button("变更")).click();
            page.locator("#grid-parent").selectOption(new SelectOption().setLabel("第2网格"));
            page.locator("#grid-households").fill("120");
            assertThat(page.getByText("微网格一般为30–100户")).isVisible();
            page.getByRole(AriaRole.BUTTON, button("保存变更")).click();
            assertThat(page.getByText("120 户").first()).isVisible();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("第2网格");
            page.keyboard().press("Escape");

            page.getByRole(AriaRole.BUTTON, button("第1网格")).click();
            page.getByRole(AriaRole.BUTTON, button("撤销网格")).click();
            page.locator("#grid-why").fill("合并");
            page.locator("form")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("撤销网格"))
                    .click();
            assertThat(page.getByText("还有下级网格")).isVisible();
        }
    }

    @Test
    void listsWhomToCallWithoutLogIn() {
        for (var width : new int[] {1440, 390}) {
            try (var window = chromium.window(width, 900)) {
                var page = window.newPage();
                page.navigate("/v/directory?lang=zh");
                inspect(page, "directory-stations-" + width);
                page.locator("#q").fill("崇义社区");
                page.getByRole(AriaRole.BUTTON, button("查找")).click();
                assertThat(page.getByText("网格长").first()).isVisible();
                assertThat(page.getByText("监督电话").first()).isVisible();
                inspect(page, "directory-" + width);
                page.navigate("/v/directory?lang=en&q=崇义社区");
                assertThat(page.getByText("Grid leader").first()).isVisible();
                inspect(page, "directory-en-" + width);
            }
        }
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
