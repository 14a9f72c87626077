package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.button;
import static org.cunjing.browser.Console.chooseBatch;
import static org.cunjing.browser.Console.confirm;
import static org.cunjing.browser.Console.inspect;
import static org.cunjing.browser.Console.openBatch;
import static org.cunjing.browser.Console.signIn;
import static org.cunjing.browser.Console.tile;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// The second batch from its sealed wishes to 180 of 180. That changes the bureau for good, so it is one of its own.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=market"})
@Import(TestBureaus.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SelectionBrowserIT {

    private static final int WIDE = 1440;
    private static final int PHONE = 360;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    @Order(1)
    void letsAnOfficerRankStationsOnThePhoneAndHandInSealed() {
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, "posted-02", "/my-application");
            chooseBatch(page, "第2批");
            assertThat(page.getByText("已密封提交")).isVisible();

            button(page, Pattern.compile("^加入")).first().click();
            var last = page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("已排顺序"))
                    .getByRole(AriaRole.LISTITEM)
                    .last();
            var added = last.locator("strong").innerText();
            last.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("上移"))
                    .focus();
            page.keyboard().press("Enter");
            assertThat(last).not().containsText(added);
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(last).containsText(added);
            assertThat(page.getByText("有改动未提交")).isVisible();
            button(page, Pattern.compile("^密封提交")).click();

            assertThat(page.getByText("已密封提交")).isVisible();
            inspect(page, "wishes-phone");
        }
    }

    @Test
    @Order(2)
    void letsAStationRankItsCandidatesWithTheirFit() {
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, "station-01", "/candidates");
            chooseBatch(page, "第2批");

            assertThat(page.getByText("已密封提交")).isVisible();
            assertThat(page.getByText("专业对口").first()).isVisible();
            assertThat(page.getByText("不能到本所")).isVisible();
            button(page, Pattern.compile("下移$")).first().click();
            button(page, Pattern.compile("上移$")).nth(1).click();
            assertThat(page.getByText("已密封提交")).isVisible();
            inspect(page, "candidates-phone");
        }
    }

    @Test
    @Order(3)
    void showsTheOfficeWhoHasHandedInAndMatches() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = openBatch(window, "office", "第2批");
            assertThat(page.getByText("54 / 54").first()).isVisible();
            inspect(page, "batch-wishes");

            confirm(page, "截止并匹配");

            assertThat(page.getByText("方案已生成：54 人派驻")).isVisible();
            assertThat(tile(page, "阻塞对")).containsText("0");
            page.getByText("用保存的资料再算一遍").click();
            assertThat(page.getByText("重新计算，结果完全一致")).isVisible();
            page.getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW).nth(1).click();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("适配分");
            inspect(page, "batch-result");
        }
    }

    @Test
    @Order(4)
    void tellsNobodyTheirPartWhileTheResultIsExamined() {
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, "posted-02", "/my-application");
            chooseBatch(page, "第2批");
            assertThat(page.getByText("结果正在审核")).isVisible();
            assertThat(page.getByText("您派驻到")).not().isVisible();
            inspect(page, "my-result-examined-phone");
        }
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, "station-01", "/candidates");
            chooseBatch(page, "第2批");
            assertThat(page.getByText("结果正在审核")).isVisible();
            assertThat(page.getByText("派到本所的民警")).not().isVisible();
        }
    }

    @Test
    @Order(5)
    void confirmsOnceAndEndsWithAnOfficerForEveryVillage() {
        try (var first = chromium.window(WIDE, 900);
                var second = chromium.window(PHONE, 740)) {
            var page = openBatch(first, "office", "第2批");
            var late = openBatch(second, "office-2", "第2批");
            assertThat(button(late, Pattern.compile("^确认派驻"))).isVisible();
            inspect(late, "batch-phone");

            confirm(page, "确认派驻 54 人");
            assertThat(page.getByText("54 人已派驻，本批次完成")).isVisible();
            confirm(late, "确认派驻 54 人");
            assertThat(late.getByRole(AriaRole.ALERT)).containsText("已经确认过");

            page.getByText("查看覆盖情况").click();
            assertThat(tile(page, "已有责任民警")).containsText("180");
            assertThat(tile(page, "缺专职民警")).containsText("0");
            Chromium.picture(page, "coverage-after");
        }
    }

    @Test
    @Order(6)
    void tellsOfficerAndStationTheirResultAndWhy() {
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, "posted-02", "/my-application");
            chooseBatch(page, "第2批");
            assertThat(page.getByText("您派驻到")).isVisible();
            inspect(page, "my-result-phone");
        }
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, "station-01", "/candidates");
            chooseBatch(page, "第2批");
            assertThat(page.getByText("派到本所的民警")).isVisible();
            assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("回避");
            inspect(page, "station-result-phone");
        }
    }

    /// Which post it is follows from a party membership that nobody outside personnel is shown.
    @Test
    @Order(7)
    void takesTheCommitteePostsUpWithTheirDocuments() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = signIn(window, "office", "/postings");
            assertThat(page.getByText("有 54 个两委职务待批复")).isVisible();

            button(page, Pattern.compile("^登记批复$")).first().click();
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("批复文号"))
                    .fill("〔2026〕7号");
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("批复单位"))
                    .fill("街道党工委");
            Chromium.requireAccessible(page);
            button(page, Pattern.compile("^登记并生效$")).click();

            assertThat(page.getByText("有 53 个两委职务待批复")).isVisible();
            inspect(page, "postings");
        }
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, "station-01", "/postings");
            assertThat(page.getByText("主任助理").or(page.getByText("副书记")).first()).isVisible();
            assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("党员");
        }
    }
}
