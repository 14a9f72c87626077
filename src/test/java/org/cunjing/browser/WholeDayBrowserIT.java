package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.button;
import static org.cunjing.browser.Console.signIn;
import static org.cunjing.browser.Handset.accept;
import static org.cunjing.browser.Handset.open;
import static org.cunjing.browser.Handset.openWithoutNetwork;
import static org.cunjing.browser.Handset.prepare;
import static org.cunjing.browser.Handset.submit;
import static org.cunjing.browser.Handset.takePhoto;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/// A village officer's whole day away from any network: twelve things done, the page killed in the middle of a form, a
/// drive with the network coming and going, and in the evening a conflict with what the station wrote meanwhile.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=day"})
@Import(TestBureaus.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeDayBrowserIT {

    private static final String OFFICER = "community-001";
    private static final String POST = "值班经理";
    private static final int ENTRIES = 9;
    private static final int ACTIONS = 12;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    LocalDate today;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    HttpPerson officer;
    HttpPerson leader;

    @BeforeAll
    void launch() {
        today = LocalDate.now(clock.withZone(zone));
        officer = HttpPerson.signedIn(port, OFFICER, "cunjing-demo-1");
        leader = HttpPerson.signedIn(port, "station-01", "cunjing-demo-1");
    }

    @Test
    void arrivesWholeInTheEvening() {
        long before = countEntries();
        try (var phone = chromium.window(390, 844)) {
            var morning = signIn(phone, OFFICER, "/field/today");
            prepare(morning);
            openSites(morning);
            var site = morning.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.HEADING)
                    .first()
                    .innerText();
            phone.setOffline(true);

            recordSeven(morning);
            killInTheMiddleOfAForm(morning);
            var later = openWithoutNetwork(phone);
            assertThat(later.getByText(Pattern.compile("^待传 7 · 最早"))).isVisible();
            goOn(later);
            correctSite(later, site);
            acceptAndPropose(later);
            assertThat(later.getByText(Pattern.compile("^待传 " + ACTIONS + " · 最早")))
                    .isVisible();
            Chromium.picture(later, "whole-day-waiting");

            stationCorrectsTheSameSite(site);
            drive(phone);
            solveTheConflict(later);
            Assertions.assertThat(countEntries() - before).isEqualTo(ENTRIES);
            Assertions.assertThat(site(site).get("responsiblePost").asString()).isEqualTo(POST);
        }
    }

    private static void recordSeven(Page page) {
        begin(page, "服务员", "入户走访");
        fill(page, "问事", "老人希望路灯早点修好。");
        submit(page);
        begin(page, "联络员", "意见建议");
        fill(page, "情况", "建议校门口增设减速带。");
        submit(page);
        begin(page, "联络员", "议事会");
        fill(page, "主题", "停车秩序");
        submit(page);
        begin(page, "调解员", "矛盾纠纷");
        fill(page, "情况", "两户因滴水线起争执。");
        submit(page);
        begin(page, "宣传员", null);
        fill(page, "参加人数", "25");
        submit(page);
        begin(page, "检查员", "隐患");
        fill(page, "情况", "楼道堆放杂物，占用通道。");
        takePhoto(page);
        submit(page);
        begin(page, "组织员", null);
        fill(page, "结果", "夜间巡逻一圈，没有发现异常。");
        submit(page);
    }

    /// The browser ends the page's process, as a phone does that needs the memory.
    private static void killInTheMiddleOfAForm(Page page) {
        begin(page, "检查员", "安全检查");
        fill(page, "场所名称", "村小学");
        assertThat(page.getByText(Pattern.compile("已存草稿$"))).isVisible();
        Assertions.assertThatExceptionOfType(PlaywrightException.class)
                .isThrownBy(() -> page.navigate("chrome://crash"));
        page.close();
    }

    private static void goOn(Page page) {
        open(page, "记录");
        button(page, Pattern.compile("^继续填写$")).click();
        assertThat(page.getByLabel(Pattern.compile("^场所名称"))).hasValue("村小学");
        submit(page);
        begin(page, "服务员", "便民服务");
        fill(page, "情况", "代办居住证续签。");
        submit(page);
    }

    private static void openSites(Page page) {
        open(page, "本村");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^场所登记")))
                .click();
        assertThat(button(page, Pattern.compile("^修改$")).first()).isVisible();
    }

    private static void correctSite(Page page, String name) {
        openSites(page);
        page.getByLabel("按名称或地址查找").fill(name);
        button(page, Pattern.compile("^修改$")).first().click();
        page.getByLabel("负责人职务").fill(POST);
        button(page, Pattern.compile("^保存修改$")).click();
    }

    private void acceptAndPropose(Page page) {
        open(page, "今日");
        accept(page).click();
        assertThat(page.getByRole(AriaRole.ARTICLE).getByText("待传", Console.exactly()))
                .isVisible();
        page.navigate("/field/propose");
        page.getByLabel("任务").fill("整理门牌");
        page.getByLabel("做什么").fill("核对三组门牌，缺的上报。");
        page.getByLabel("期限").fill(today.plusDays(9).toString());
        button(page, Pattern.compile("^提交批准$")).click();
    }

    private void stationCorrectsTheSameSite(String name) {
        var site = site(name);
        var answer = leader.put("/api/sites/" + site.get("id").asString(), """
                {"version": %d, "site": {"kind": "%s", "name": "%s", "address": "%s", "responsiblePost": "园长"}}
                """.formatted(
                        site.get("version").asInt(),
                        site.get("kind").asString(),
                        name,
                        site.get("address").asString()));
        Assertions.assertThat(answer.status()).isEqualTo(200);
    }

    /// Through three valleys: the network is there for a moment each time.
    private static void drive(BrowserContext phone) {
        for (int valley = 0; valley < 3; valley++) {
            phone.setOffline(false);
            phone.pages().getLast().waitForTimeout(150);
            phone.setOffline(true);
        }
        phone.setOffline(false);
    }

    private static void solveTheConflict(Page page) {
        page.navigate("/field/outbox");
        assertThat(page.getByText("同一条内容有两种写法，请逐项选择。")).isVisible();
        assertThat(page.getByText("园长")).isVisible();
        Chromium.picture(page, "whole-day-conflict");
        Chromium.requireAccessible(page);
        page.getByLabel(Pattern.compile("^本机" + POST)).check();
        button(page, Pattern.compile("^按所选上传$")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("已传 " + ACTIONS)))
                .isVisible();
        assertThat(page.getByText(Pattern.compile("^(待传|需处理) \\d+"))).hasCount(0);
        Chromium.picture(page, "whole-day-sent");
    }

    private static void begin(Page page, String role, @Nullable String kind) {
        open(page, "今日");
        open(page, "记录");
        button(page, Pattern.compile("^" + role + "$")).click();
        if (kind != null) {
            button(page, Pattern.compile("^" + kind + "$")).click();
        }
    }

    private static void fill(Page page, String label, String words) {
        page.getByRole(AriaRole.MAIN)
                .getByLabel(Pattern.compile("^" + label))
                .last()
                .fill(words);
    }

    private JsonNode site(String name) {
        return leader.get("/api/sites")
                .body()
                .get("sites")
                .valueStream()
                .filter(one -> one.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long countEntries() {
        return officer.get("/api/ledger-entries?from=" + today.minusDays(1))
                .body()
                .get("total")
                .asLong();
    }
}
