package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A station asks for hazards of its neighbour, reads, loses the grant under its eyes, and breaks the glass.
@CunjingIT
class GrantsBrowserIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    TestBureau bureau;
    Person leader;
    Person office;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leader = bureau.person(Role.STATION_LEADER, bureau.station(1));
        office = bureau.person(Role.BUREAU_OFFICE, null);
        var officer = bureau.withVillages(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)), bureau.village(0));
        HttpPerson.of(port, officer).post("/api/ledger-entries", """
                {"villageId": "%s", "happenedAt": "%s",
                 "details": {"kind": "HAZARD", "type": "FIRE", "severity": "PROMINENT", "text": "货架挡住安全出口"}}
                """.formatted(
                        bureau.village(0), clock.instant().minus(Duration.ofHours(1))));
    }

    @Test
    void goesFromTheRequestToTheReviewOfAnEmergency() {
        try (var stationDesk = chromium.window(1440, 900);
                var officeDesk = chromium.window(1440, 900)) {
            var station = Console.signIn(stationDesk, leader, "/data-grants");
            ask(station);
            var bureauPage = Console.signIn(officeDesk, office, "/data-grants");
            act(bureauPage, "批准", "同意，只用于排查");
            read(station);
            act(bureauPage, "立即撤销", "排查已经结束");
            assertThat(station.getByRole(AriaRole.ALERT)).containsText("授权已被撤销，数据已从页面移除");
            assertThat(station.getByRole(AriaRole.ALERT)).containsText("排查已经结束");
            assertThat(station.locator("main")).not().containsText("较突出");
            Console.inspect(station, "grant-revoked");
            breakTheGlass(station);
            review(bureauPage);
        }
    }

    @Test
    void staysUsableOnANarrowScreen() {
        try (var window = chromium.window(390, 844)) {
            var page = Console.signIn(window, "station-01", "/granted-data");
            assertThat(page.getByText("隐患台账").first()).isVisible();
            Console.inspect(page, "granted-data-narrow");
            Chromium.requireNoSidewaysScrolling(page);
            page.navigate("/data-grants");
            assertThat(page.getByText("待审批").first()).isVisible();
            Console.inspect(page, "grants-narrow");
            Chromium.requireNoSidewaysScrolling(page);
        }
    }

    private static void ask(Page page) {
        button(page, "申请授权").click();
        page.getByLabel("数据来源").selectOption("hazards");
        page.getByLabel("类型").check();
        page.getByLabel("严重程度").check();
        page.getByLabel("测试0村").check();
        page.getByLabel("事由").fill("交界处连续发现隐患，一并排查");
        Console.inspect(page, "grant-form");
        button(page, "提交申请").click();
        openGrant(page);
        assertThat(drawer(page)).containsText("申请人不能审批自己的申请");
        assertThat(button(page, "批准")).hasCount(0);
    }

    private static void act(Page page, String act, String said) {
        openGrant(page);
        button(page, act).click();
        drawer(page).getByRole(AriaRole.TEXTBOX).fill(said);
        button(page, act).click();
        assertThat(drawer(page)).containsText(said);
        Console.inspect(page, "grant-drawer");
        page.keyboard().press("Escape");
        assertThat(drawer(page)).hasCount(0);
    }

    private static void read(Page page) {
        page.navigate("/granted-data");
        button(page, "调阅").last().click();
        assertThat(page.locator("main")).containsText("较突出");
        assertThat(page.locator("main")).containsText("用途：服务群众");
        assertThat(page.locator("main")).not().containsText("货架");
        assertThat(button(page, "导出 CSV")).hasCount(0);
        Console.inspect(page, "granted-data");
    }

    private static void breakTheGlass(Page page) {
        button(page, "紧急调阅").click();
        page.getByLabel("数据来源").selectOption("hazards");
        page.getByLabel("测试0村").check();
        page.getByLabel("发生了什么").fill("仓库起火，需要马上掌握周边隐患");
        Console.inspect(page, "grant-emergency");
        button(page, "启用 30 分钟并调阅").click();
        assertThat(page.locator("main")).containsText("货架挡住安全出口");
        assertThat(page.getByRole(AriaRole.TIMER)).containsText("剩余 ");
    }

    /// The notice comes by itself; the verdict takes it away.
    private static void review(Page page) {
        var notice = page.locator(".notices");
        assertThat(notice).containsText("仓库起火，需要马上掌握周边隐患");
        Console.inspect(page, "grant-notice");
        notice.getByRole(AriaRole.BUTTON).click();
        assertThat(drawer(page)).containsText("1 条");
        button(page, "认定必要").click();
        drawer(page).getByRole(AriaRole.TEXTBOX).fill("确属紧急");
        button(page, "认定必要").click();
        assertThat(drawer(page)).containsText("复核：必要");
        assertThat(notice).hasCount(0);
    }

    private static void openGrant(Page page) {
        assertThat(drawer(page)).hasCount(0);
        button(page, "隐患台账").click();
        assertThat(drawer(page)).isVisible();
    }

    private static Locator drawer(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
