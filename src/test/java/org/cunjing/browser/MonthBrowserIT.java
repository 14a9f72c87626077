package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.button;
import static org.cunjing.browser.Console.confirm;
import static org.cunjing.browser.Console.inspect;
import static org.cunjing.browser.Console.signIn;
import static org.cunjing.browser.Console.tile;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A month from its opening to the frozen lists: two sides evaluate without seeing each other, and a score leads to
/// what
/// it was made from.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=driven"})
@Import(TestBureaus.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthBrowserIT {

    private static final String VILLAGE = "510114001018";
    private static final String VILLAGE_NAME = "崇义社区";
    private static final int WIDE = 1440;
    private static final int PHONE = 360;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    YearMonth month;

    @BeforeAll
    void launch() {
        month = YearMonth.now(clock.withZone(zone));
    }

    @Test
    void goesFromSealedEvaluationsToFrozenListsWithTheirReasons() {
        openTheMonth();
        evaluate("station-01", WIDE);
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, "village-" + VILLAGE, "/evaluations?month=" + month);
            assertThat(card(page)).containsText("待评价");
            assertThat(card(page)).not().containsText("派出所评价");
        }
        evaluate("village-" + VILLAGE, PHONE);
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, "village-" + VILLAGE, "/evaluations?month=" + month);
            assertThat(card(page)).containsText("已拆封");
            assertThat(card(page)).containsText("派出所评价");
            inspect(page, "evaluation-phone");
        }
        freeze();
        readTheOwnScore();
    }

    private void openTheMonth() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = signIn(window, "office", "/scores");
            page.getByPlaceholder("2022-12").fill(month.toString());
            page.keyboard().press("Enter");
            button(page, Pattern.compile("^开启月份$")).click();
            assertThat(tile(page, "已交评价")).containsText("0 /");
        }
    }

    private void evaluate(String login, int width) {
        try (var window = chromium.window(width, 800)) {
            var page = signIn(window, login, "/evaluations?month=" + month);
            card(page)
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("评价").setExact(true))
                    .click();
            inspect(page, "evaluate-" + width);
            button(page, Pattern.compile("^提交并密封$")).click();
            assertThat(card(page)).not().containsText("待评价");
        }
    }

    private void freeze() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = signIn(window, "office", "/scores?month=" + month);
            button(page, Pattern.compile("^试算$")).click();
            assertThat(tile(page, "已计算")).isVisible();
            confirm(page, "冻结");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("已冻结");
            assertThat(page.getByRole(AriaRole.TAB)).hasCount(2); // nobody is posted from a branch before the batch
            assertThat(button(page, Pattern.compile("^冻结$"))).hasCount(0);
            inspect(page, "month-frozen");
        }
    }

    /// An officer sees the own score only, and every line of it leads to its records.
    private void readTheOwnScore() {
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, "community-001", "/scores?month=" + month);
            page.locator("main a[href*='/scores/" + month + "/']").first().click();
            page.getByText("查看 1 条记录").first().click();
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("派出所评价");
            inspect(page, "score-phone");
        }
    }

    private static Locator card(Page page) {
        return page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(VILLAGE_NAME))
                .first();
    }
}
