package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cunjing.browser.Console.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A hazard from the officer's checklist to its close-out: unit, squad leader, station and department have a part in
/// it.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
class HazardBrowserIT {

    private static final String WORDS = "安全出口上锁，通道堆满货物。";
    private static final String ADDRESS = "三组工业区一号";

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void isLedFromTheChecklistToItsCloseOut() {
        try (var street = chromium.window(390, 844);
                var squad = chromium.window(1440, 900);
                var station = chromium.window(1440, 900);
                var office = chromium.window(1440, 900)) {
            var phone = signIn(street, "community-001", "/field/sites");
            inspect(phone);
            find(phone);
            lead(phone);

            var second = drawer(signIn(squad, "squad-01", "/ledgers?kind=HAZARD&open=true"));
            assertThat(second.getByText("单位书面答复：锁已拆除。")).isVisible();
            assertThat(notice(second)).startsWith("崇义社区〔");
            second.getByRole(AriaRole.BUTTON, button("复查未通过，上报")).click();
            assertThat(second.getByRole(AriaRole.BUTTON, button("复查未通过，上报"))).hasCount(0);

            var third = drawer(signIn(station, "station-01", "/ledgers?kind=HAZARD&open=true"));
            refer(third);
            answer(signIn(office, "department-01", "/department-desk"));
            third.getByRole(AriaRole.BUTTON, button("复查合格，销号")).click();
            assertThat(third.getByText("复查合格，销号")).isVisible();
            assertThat(third.getByRole(AriaRole.BUTTON, button("复查合格，销号"))).hasCount(0);
            Chromium.picture(third, "hazard-closed");
        }
    }

    private static void inspect(Page phone) {
        phone.getByLabel("按名称或地址查找").fill("加工坊1号");
        assertThat(phone.getByRole(AriaRole.LISTITEM)).hasCount(1);
        Console.inspect(phone, "sites-phone");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("检查").setExact(true))
                .click();
        answer(phone, "安全出口畅通", "不符合");
        List.of("配电箱前无堆物", "值守记录齐全", "监控完好").forEach(point -> answer(phone, point, "符合"));
        Console.inspect(phone, "checklist-phone");
        phone.getByRole(AriaRole.BUTTON, button("提交")).click();
    }

    private static void answer(Page phone, String point, String verdict) {
        phone.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(point))
                .getByText(verdict, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /// Place and inspection are not asked again.
    private static void find(Page phone) {
        phone.getByRole(AriaRole.BUTTON, button("“安全出口畅通”不符合，登记隐患")).click();
        assertThat(phone.getByLabel("情况")).hasValue("“安全出口畅通”不符合：");
        assertThat(phone.getByLabel("登记的场所").locator("option:checked")).containsText("加工坊1号");
        phone.getByLabel("等级").selectOption("MAJOR");
        phone.getByLabel("情况").fill(WORDS);
        phone.getByRole(AriaRole.BUTTON, button("提交")).click();
        assertThat(phone.getByText("已登记")).isVisible();
    }

    /// The finder gives notice and takes the unit's reply, but cannot close what is grave.
    private static void lead(Page phone) {
        phone.navigate("/field/today");
        var card = phone.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(WORDS));
        step(card, "已送达整改通知", "");
        assertThat(card).containsText("已通知整改");
        step(card, "单位报告已整改", "单位书面答复：锁已拆除。");
        assertThat(card).containsText("待复查");
        step(card, "复查合格，销号", "");
        assertThat(card).containsText("需处理");
        phone.navigate("/field/outbox");
        assertThat(phone.getByText("须由发现人以外的人复查销号")).isVisible();
    }

    private static void step(Locator card, String step, String note) {
        card.getByRole(AriaRole.BUTTON).first().click();
        if (!note.isEmpty()) {
            card.getByRole(AriaRole.TEXTBOX).fill(note);
        }
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(step))
                .click();
    }

    private static Page drawer(Page page) {
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(WORDS))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        assertThat(page.getByText("整改与销号")).isVisible();
        return page;
    }

    private static String notice(Page page) {
        return page.waitForDownload(() -> page.getByText("下载整改通知书").click()).suggestedFilename();
    }

    private static void refer(Page page) {
        page.getByRole(AriaRole.BUTTON, button("移送部门")).click();
        page.locator("#refer-department")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("示例区消防救援大队"));
        page.locator("#refer-address").fill(ADDRESS);
        page.locator("#refer-question").fill("请现场检查安全出口，并书面答复。");
        page.getByRole(AriaRole.BUTTON, button("确认移送")).click();
        assertThat(page.getByText("待部门接收")).isVisible();
    }

    private static void answer(Page desk) {
        var matter = desk.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(ADDRESS));
        matter.getByLabel("承办人姓名").fill("林晓舟");
        matter.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("接收"))
                .click();
        matter.locator("textarea").fill("已到场，安全出口已打开。");
        matter.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交答复"))
                .click();
        assertThat(matter).containsText("已答复");
    }

    @Test
    void showsTheRegisterToStationAndOffice() {
        for (var width : new int[] {1440, 390}) {
            try (var window = chromium.window(width, 900)) {
                var page = signIn(window, "station-01", "/sites?kind=SCHOOL");
                assertThat(page.getByText(Pattern.compile("共 \\d+ 处"))).isVisible();
                Console.inspect(page, "sites-" + width);
            }
        }
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
