package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Mark;
import org.cunjing.access.Role;
import org.cunjing.referral.Department;
import org.cunjing.referral.Departments;
import org.cunjing.referral.Referral.Source;
import org.cunjing.referral.ReferralHistory;
import org.cunjing.referral.Referrals.NewReferral;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Papers between the bureau and others: a rule in two versions, a hazard that the fire service answers, deadlines that
/// nobody kept, and the directory that residents read.
@CunjingIT
class PapersBrowserIT {

    private static final int WIDE = 1440;
    private static final int PHONE = 390;

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Departments departments;

    @Autowired
    ReferralHistory history;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    Person office;
    Person leader;
    Person officer;
    Person fire;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        office = bureau.person(Role.BUREAU_OFFICE, null);
        leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        officer = bureau.withVillages(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)), bureau.village(0));
        fire = bureau.person(Role.DEPARTMENT, null);
        bureau.run(() -> departments.add(new Department(bureau.department(), Department.Kind.FIRE, "消防救援大队", null)));
    }

    @Test
    void findsTheVersionThatWasInForce() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = Console.signIn(window, office, "/documents");
            assertThat(page.getByText("还没有登记文件")).isVisible();
            button(page, "登记文件").click();
            page.getByLabel("标题").fill("一村一警工作方案");
            page.getByLabel("印发单位").fill("示例分局\n示例区民政局");
            version(page, "示公发〔2022〕6号", "2022-01-10", "首次印发");
            drawerButton(page, "登记文件").click();
            assertThat(page.getByText("示例分局、示例区民政局联合印发")).isVisible();

            button(page, "发布新版本").click();
            version(page, "示公发〔2022〕31号", "2022-01-01", "明确保障时间");
            drawerButton(page, "发布新版本").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("日期早于现行版本");
            page.getByLabel("施行日", exactly()).fill("2022-06-01");
            drawerButton(page, "发布新版本").click();
            assertThat(inForce(page)).containsText("第 2 版");

            page.getByLabel("施行日期").fill("2022-05-15");
            assertThat(inForce(page)).containsText("第 1 版");
            Console.inspect(page, "papers-in-force");
        }
    }

    @Test
    void takesAHazardToTheFireServiceAndBack() {
        var hazard = hazard();
        try (var window = chromium.window(WIDE, 900)) {
            var page = Console.signIn(window, officer, "/ledgers?entry=" + hazard);
            button(page, "移送部门").click();
            page.getByLabel("移送部门").selectOption("消防救援大队");
            page.getByLabel("地址").fill("王大爷家");
            page.getByLabel("要求").fill("请检查安全出口");
            button(page, "确认移送").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("文字里有姓名或电话");
            page.getByLabel("地址").fill("东侧仓库");
            button(page, "确认移送").click();
            assertThat(page.getByText("待部门接收")).isVisible();
            Chromium.picture(page, "papers-referred");
        }
        departmentReplies();
        try (var window = chromium.window(WIDE, 900)) {
            var page = Console.signIn(window, leader, "/referrals");
            assertThat(page.getByText("已答复，待认可").first()).isVisible();
            row(page, "东侧仓库").getByText("隐患").click();
            assertThat(page.getByText("出口已清理", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            button(page, "认可答复").click();
            assertThat(page.getByText("已认可").first()).isVisible();
            Chromium.picture(page, "papers-accepted");
        }
    }

    private void departmentReplies() {
        try (var window = chromium.window(PHONE, 844)) {
            var page = Console.signIn(window, fire, "/");
            assertThat(page.getByText("测试0村 · 东侧仓库")).isVisible();
            assertThat(page.locator("main")).not().containsText("货架");
            page.getByLabel("承办人姓名").fill("林工");
            button(page, "接收").click();
            page.getByLabel("答复", exactly()).fill("出口已清理");
            Console.inspect(page, "papers-desk-phone");
            button(page, "提交答复").click();
            assertThat(page.getByText("没有需要处理的事项。")).isVisible();
        }
    }

    @Test
    void raisesWhatNobodyAnsweredInTime() {
        late("仓库甲", 2);
        late("仓库乙", 20);
        try (var window = chromium.window(WIDE, 900)) {
            var page = Console.signIn(window, leader, "/referrals");
            row(page, "仓库甲").getByText("超期，派出所协调").click();
            button(page, "登记协调结果").click();
            page.getByLabel("与部门协调的结果").fill("约定下周答复");
            button(page, "登记协调结果").click();
            assertThat(row(page, "仓库甲").getByText("超期，派出所协调")).hasCount(0);
            assertThat(row(page, "仓库乙").getByText("超期，分局协调")).isVisible();
        }
        try (var window = chromium.window(PHONE, 844)) {
            var page = Console.signIn(window, office, "/referrals");
            assertThat(page.getByText("超期，分局协调").first()).isVisible();
            Console.inspect(page, "papers-overdue-phone");
        }
    }

    @Test
    void showsResidentsWhoHelpsWithTheLaw() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = Console.signIn(window, leader, "/law-help");
            assertThat(page.getByText("还没有登记", exactlyText())).isVisible();
            button(page, "添加").click();
            page.getByLabel("名称").fill("区法律援助中心");
            page.getByLabel("电话").fill("028-00000148");
            page.getByLabel("地点").fill("公共法律服务站");
            page.getByLabel("服务时间").fill("周一至周五");
            page.getByLabel("测试0村").check();
            drawerButton(page, "添加").click();
            assertThat(page.getByText("区法律援助中心")).isVisible();
            Console.inspect(page, "papers-law-help");
        }
        try (var window = chromium.plainWindow(PHONE, 844)) {
            var page = window.newPage();
            page.navigate("/v/510000001000@" + bureau.code());
            assertThat(page.getByText("区法律援助中心")).isVisible();
            assertThat(page.getByText("028-00000148")).isVisible();
            Chromium.requireNoSidewaysScrolling(page);
            page.getByText("区法律援助中心").scrollIntoViewIfNeeded();
            Chromium.picture(page, "papers-law-help-page");
        }
    }

    private UUID hazard() {
        var answer = HttpPerson.of(port, officer).post("/api/ledger-entries", """
                {"villageId": "%s", "happenedAt": "%s",
                 "details": {"kind": "HAZARD", "type": "FIRE", "severity": "GENERAL", "text": "货架挡住安全出口"}}
                """.formatted(
                        bureau.village(0), clock.instant().minus(Duration.ofHours(1))));
        return UUID.fromString(answer.body().at("/head/id").asString());
    }

    private void late(String address, int days) {
        var dueOn = LocalDate.now(clock.withZone(zone)).minusDays(days);
        var sent = new Mark(clock.instant().minus(Duration.ofDays(days + 7L)), officer.signature(), officer.name());
        var wanted = new NewReferral(Source.ENTRY, hazard(), bureau.department(), address, "请检查", dueOn);
        bureau.run(() -> history.add(wanted, sent, List.of()));
    }

    private static void version(Page page, String number, String day, String changes) {
        page.getByLabel("文号").fill(number);
        page.getByLabel("施行日", exactly()).fill(day);
        page.getByLabel("主要内容或修改之处").fill(changes);
    }

    private static Locator inForce(Page page) {
        return page.locator("li[aria-current=true]");
    }

    private static Locator row(Page page, String text) {
        return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile(text)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator drawerButton(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByTextOptions exactlyText() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
