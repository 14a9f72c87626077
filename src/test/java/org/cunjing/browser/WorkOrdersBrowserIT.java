package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A plan becomes orders, an officer does one on the phone, the squad leader verifies it on the console. In a bureau of
/// its own, for other tests look at the lists of the demonstration.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=driven"})
@Import(TestBureaus.class)
class WorkOrdersBrowserIT {

    private static final String ORDER = "走访河边住户";

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void goesFromThePlanOverThePhoneToTheVerification() {
        try (var desk = chromium.window(1440, 900);
                var secondDesk = chromium.window(1440, 900);
                var phone = chromium.window(390, 844)) {
            var squad = signIn(desk, "squad-01", "/monthly-plans?plan=new");
            planAndIssue(squad);

            doOnThePhone(signIn(phone, "community-001", "/field"));

            squad.navigate("/work-orders");
            openHandedIn(squad);
            var late = signIn(secondDesk, "station-01", "/coverage");
            late.route("**/api/live", route -> route.abort());
            late.navigate("/work-orders");
            openHandedIn(late);
            Chromium.requireAccessible(squad);
            assertThat(squad.getByText("提交的台账 1 条")).isVisible();
            press(squad, "核实通过");
            assertThat(squad.getByText("已核实，计入当月工作。")).isVisible();
            Chromium.picture(squad, "order-verified");

            press(late, "核实通过");
            assertThat(late.getByRole(AriaRole.ALERT)).containsText("这张任务单刚被他人办理过");
            Chromium.picture(late, "order-verified-twice");
        }
    }

    /// The answer stands where the list was, also when nothing is left of the list.
    @Test
    void verifiesAllThatWaitsWithOnePressByKeyboard() {
        try (var desk = chromium.window(1440, 900);
                var narrow = chromium.window(390, 844)) {
            pickAllOnANarrowScreen(signIn(narrow, "station-01", "/work-orders?state=SUBMITTED"));
            var page = signIn(desk, "station-01", "/work-orders?state=SUBMITTED");
            var boxes = page.getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasNotText(ORDER))
                    .getByLabel(Pattern.compile("^选择“"));
            boxes.first().waitFor();
            var all = boxes.all();
            all.forEach(box -> box.press("Space"));
            Chromium.requireAccessible(page);
            Chromium.picture(page, "orders-picked");
            var press = "核实所选 %d 件".formatted(all.size());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(press))
                    .click();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(press))
                    .click();
            assertThat(page.getByText("已核实 %d 件。".formatted(all.size()))).isVisible();
            assertThat(page.getByText(Pattern.compile("核实所选"))).hasCount(0);
            assertThat(boxes).hasCount(0);
            Chromium.picture(page, "orders-verified-together");
        }
    }

    private static void pickAllOnANarrowScreen(Page page) {
        page.getByRole(AriaRole.CHECKBOX, exactly("全选或全不选")).click();
        assertThat(page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^核实所选 \\d+ 件$"))))
                .isInViewport();
        Console.inspect(page, "orders-picked-narrow");
    }

    @Test
    void keepsTheListsUsableOnANarrowScreen() {
        try (var window = chromium.window(360, 740)) {
            var page = signIn(window, "squad-01", "/work-orders?view=all");
            Chromium.picture(page, "orders-phone");
            Chromium.requireNoSidewaysScrolling(page);
            Chromium.requireAccessible(page);

            page.navigate("/work-packages");
            assertThat(page.getByText("已签收").first()).isVisible();
            Chromium.requireNoSidewaysScrolling(page);
            Chromium.requireAccessible(page);
        }
    }

    @Test
    void letsAnOfficerAcknowledgeWhatChangedWithOneTap() {
        try (var window = chromium.window(360, 740)) {
            var page = signIn(window, "community-001", "/field/package");
            assertThat(page.getByText(Pattern.compile("比上一版有 \\d+ 处变动"))).isVisible();
            Chromium.requireAccessible(page);
            Chromium.requireNoSidewaysScrolling(page);
            Chromium.picture(page, "package");

            press(page, "我已阅读，签收");

            assertThat(page.getByText(Pattern.compile("已签收$"))).isVisible();
        }
    }

    private static void planAndIssue(Page page) {
        var form = page.getByRole(AriaRole.DIALOG);
        form.getByRole(AriaRole.TEXTBOX, exactlyIn("计划名称")).fill("冬季走访");
        form.getByRole(AriaRole.TEXTBOX, exactlyIn("任务")).fill(ORDER);
        form.getByRole(AriaRole.TEXTBOX, exactlyIn("做什么")).fill("提醒用电用火安全，听取需求。");
        form.getByRole(AriaRole.TEXTBOX, exactlyIn("依据")).fill("冬季安全部署");
        press(page, "保存草稿");
        assertThat(page.getByText("签发预览")).isVisible();
        Chromium.requireAccessible(page);
        Chromium.picture(page, "plan-preview");
        press(page, "签发");
        page.getByRole(AriaRole.DIALOG)
                .last()
                .getByRole(AriaRole.BUTTON, exactlyIn("签发"))
                .click();
        assertThat(page.getByText(Pattern.compile("查看 \\d+ 张任务单"))).isVisible();
    }

    private static void doOnThePhone(Page page) {
        Chromium.requireAccessible(page);
        Chromium.requireNoSidewaysScrolling(page);
        var card = card(page);
        card.getByRole(AriaRole.BUTTON, exactlyIn("接受")).click();
        card.getByRole(AriaRole.BUTTON, exactlyIn("开始办理")).click();
        assertThat(card.getByRole(AriaRole.BUTTON, exactlyIn("提交办理结果"))).isVisible();
        card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("为此派单记一笔"))
                .click();
        page.getByLabel(Pattern.compile("问事")).fill("希望多来讲讲冬季用电。");
        press(page, "提交");
        page.getByText("回到任务，提交办理结果").click();
        card(page).getByRole(AriaRole.BUTTON, exactlyIn("提交办理结果")).click();
        assertThat(card(page).getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setChecked(true)))
                .hasCount(1);
        Chromium.picture(page, "order-submit");
        card(page).getByRole(AriaRole.BUTTON, exactlyIn("提交")).click();
        assertThat(card(page).getByText("已提交，等待核实。")).isVisible();
    }

    private static Locator card(Page page) {
        return page.locator("article")
                .filter(new Locator.FilterOptions().setHasText(ORDER))
                .first();
    }

    private static void openHandedIn(Page page) {
        page.getByRole(AriaRole.BUTTON, exactly(ORDER)).first().click();
        assertThat(page.getByRole(AriaRole.BUTTON, exactly("核实通过"))).isVisible();
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, exactly(name)).first().click();
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions exactlyIn(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
