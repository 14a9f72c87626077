package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.button;
import static org.cunjing.browser.Console.chooseBatch;
import static org.cunjing.browser.Console.confirm;
import static org.cunjing.browser.Console.inspect;
import static org.cunjing.browser.Console.openBatch;
import static org.cunjing.browser.Console.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/// The personnel office weighs two rules and decides one placement otherwise; the officer and the station read theirs.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=panel"})
@Import(TestBureaus.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MarketBrowserIT {

    private static final int WIDE = 1440;
    private static final int PHONE = 390;
    private static final String OFFICER = "posted-02";
    private static final String REASON = "家中老人需要就近照顾";

    @LocalServerPort
    int port;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    @Order(1)
    void matchesByBothRulesAndComparesThem() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = openBatch(window, "office", "第2批");
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^志愿优先")))
                    .check();
            confirm(page, "截止并匹配");
            assertThat(run(page, "第1次 · 志愿优先")).containsText("已选定");

            button(page, Pattern.compile("^换规则再匹配$")).click();
            dialog(page)
                    .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^派满少冲突")))
                    .check();
            dialog(page)
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("匹配").setExact(true))
                    .click();
            assertThat(run(page, "第2次 · 派满少冲突")).hasAttribute("aria-pressed", "true");

            page.getByLabel("与另一方案对比").selectOption("第1次 · 志愿优先");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("方案对比")))
                    .isVisible();
            assertThat(page.getByText(Pattern.compile("^变动 \\d+ 人$"))).isVisible();
            inspect(page, "runs-compared");
        }
    }

    @Test
    @Order(2)
    void triesAPlacementKeepsItWithAReasonAndChoosesIt() {
        var office = HttpPerson.signedIn(port, "office", "cunjing-demo-1");
        var officer = officer();
        try (var window = chromium.window(WIDE, 900)) {
            var page = openBatch(window, "office", "第2批");
            run(page, "第1次 · 志愿优先").click();
            button(page, Pattern.compile("^假设与调整$")).click();
            dialog(page).getByLabel("民警").selectOption(officer);
            dialog(page).getByLabel("派出所").selectOption(anotherWish(office, page, officer));
            button(page, Pattern.compile("^加入并试算$")).click();
            assertThat(dialog(page).getByText(Pattern.compile("^代价："))).isVisible();
            assertThat(dialog(page).getByText(Pattern.compile("^最少 \\d+ 人变动"))).isVisible();
            Chromium.requireAccessible(page);
            Chromium.picture(page, "trial");

            dialog(page).getByText("每种安排的代价").click();
            dialog(page).getByLabel("哪位民警").selectOption(officer);
            assertThat(dialog(page).getByText(Pattern.compile("^本方案")).first()).isVisible();
            dialog(page)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^动 [1-9]")))
                    .first()
                    .click();
            assertThat(dialog(page)
                            .getByRole(AriaRole.LIST, new Locator.GetByRoleOptions().setName("每种安排的代价"))
                            .getByText("→")
                            .first())
                    .isVisible();
            Chromium.requireAccessible(page);
            Chromium.picture(page, "pair-prices");

            dialog(page).getByLabel("理由").fill(REASON);
            button(page, Pattern.compile("^保存为方案$")).click();
            assertThat(run(page, "第3次 · 志愿优先（有调整）")).hasAttribute("aria-pressed", "true");
            assertThat(page.getByText(REASON)).isVisible();
            confirm(page, "选定这个方案");
            assertThat(run(page, "第3次 · 志愿优先（有调整）")).containsText("已选定");
            button(page, Pattern.compile("^用保存的资料再算一遍$")).click();
            assertThat(page.getByText("重新计算，结果完全一致")).isVisible();
            inspect(page, "run-kept");
        }
    }

    @Test
    @Order(3)
    void confirmsTheChosenRunAndSaysWhoJoined() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = openBatch(window, "office", "第2批");
            assertThat(page.getByText("第3次匹配")).isVisible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^确认派驻 \\d+ 人$")))
                    .click();
            dialog(page)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^确认派驻")))
                    .click();
            assertThat(page.getByText("人已派驻，本批次完成")).isVisible();

            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("承接上批"))
                    .click();
            assertThat(page.getByText("与第1批相比")).isVisible();
            inspect(page, "lineage");
        }
    }

    @Test
    @Order(4)
    void tellsOfficerAndStationTheirPartAndNotTheReasonOfThePanel() {
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, OFFICER, "/my-application");
            chooseBatch(page, "第2批");
            assertThat(page.getByText("您派驻到")).isVisible();
            assertThat(page.getByText("整体方案另有安排").first()).isVisible();
            assertThat(page.getByRole(AriaRole.MAIN)).not().containsText(REASON);
            inspect(page, "my-decided-result-phone");
        }
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, "station-01", "/candidates");
            chooseBatch(page, "第2批");
            assertThat(page.getByText("派到本所的民警")).isVisible();
            assertThat(page.getByRole(AriaRole.MAIN)).not().containsText(REASON);
            inspect(page, "station-decided-result-phone");
        }
    }

    private String officer() {
        return HttpPerson.signedIn(port, OFFICER, "cunjing-demo-1")
                .get("/api/session")
                .body()
                .get("officerId")
                .asString();
    }

    /// A station of the officer's own list other than the one that the run gives, and without a declared conflict.
    private static String anotherWish(HttpPerson office, Page page, String officer) {
        var batch = page.url().replaceAll(".*/batches/([^/?]+).*", "$1");
        var matching = office.get("/api/batches/" + batch + "/matching").body();
        var trial = "/api/matching-runs/" + matching.get("run").get("id").asString() + "/trial";
        var station = of(matching.get("placements"), officer).get("stationId").asString();
        return of(matching.get("officers"), officer)
                .get("wishes")
                .valueStream()
                .map(JsonNode::asString)
                .filter(wish -> !wish.equals(station))
                .filter(wish -> office.post(trial, """
                    {"changes": [{"kind": "PIN", "officer": "%s", "station": "%s"}]}
                    """.formatted(officer, wish)).status() == 200)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static JsonNode of(JsonNode list, String officer) {
        return list.valueStream()
                .filter(one -> one.get("officerId").asString().equals(officer))
                .findFirst()
                .orElseThrow();
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator run(Page page, String name) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("匹配方案"))
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))));
    }
}
