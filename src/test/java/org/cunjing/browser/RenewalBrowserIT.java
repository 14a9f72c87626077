package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.selection.Applications;
import org.cunjing.posting.selection.Batches;
import org.cunjing.posting.selection.Call;
import org.cunjing.territory.Villages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A renewal driven by hand in a bureau of its own: two officers of a batch whose year is over, of whom the station
/// gives one back, and a newcomer.
@CunjingIT
class RenewalBrowserIT {

    private static final int WIDE = 1440;
    private static final int PHONE = 360;

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Batches batches;

    @Autowired
    Applications applications;

    @Autowired
    Postings postings;

    @Autowired
    Villages villages;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    LocalDate today;
    Person office;
    Person head;
    Person leader0;
    Person leader1;
    Person stays;
    Person goes;
    Person comes;
    String village;

    @BeforeEach
    void open() {
        today = LocalDate.now(clock.withZone(zone));
        bureau = bureaus.open();
        office = bureau.person(Role.BUREAU_OFFICE, null);
        head = bureau.person(Role.BRANCH_HEAD, null);
        leader0 = bureau.person(Role.STATION_LEADER, bureau.station(0));
        leader1 = bureau.person(Role.STATION_LEADER, bureau.station(1));
        stays = bureau.person(Role.POSTED_OFFICER, null);
        goes = bureau.person(Role.POSTED_OFFICER, null);
        comes = bureau.person(Role.POSTED_OFFICER, null);
        bureau.run(this::postTheBatch);
        var held = bureau.run(() -> postings.of(id(goes), today)).getFirst().villageId();
        village = bureau.run(() -> villages.get(held)).name();
        var order = HttpPerson.of(port, leader1).post("/api/work-orders", """
                {"villageId": "%s", "role": "LIAISON", "title": "走访", "task": "走访十户", "due": "2099-02-02",
                 "basis": "月度计划"}
                """.formatted(held));
        org.assertj.core.api.Assertions.assertThat(order.status()).isEqualTo(201);
    }

    @Test
    void goesFromOpinionsToReceipts() {
        try (var window = chromium.window(PHONE, 800)) {
            assertThat(signIn(window, goes, "/field").getByText(village).first())
                    .isVisible();
        }
        openTheRound();
        officerGivesAnOpinionOnThePhone();
        branchAndStationsGiveTheirs();
        newcomerAndStationRankEachOther();
        planAndConfirm();
        eachReadsWhatWasDecided();
        try (var window = chromium.window(PHONE, 800)) {
            var page = signIn(window, goes, "/field/village");
            assertThat(page.getByText("您目前没有责任村")).isVisible();
            assertThat(page.locator("body")).not().containsText(village);
            Chromium.picture(page, "renewal-predecessor-phone");
        }
    }

    private void openTheRound() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = signIn(window, office, "/renewal");
            button(page, "开始轮换").click();
            page.getByLabel("调整日（新一期第一天）").fill(today.toString());
            page.getByLabel("意见截止日").fill(today.toString());
            page.getByLabel("变动比例上限（%）").fill("100");
            button(page, "开始征求意见").click();
            assertThat(page.getByText("意见收集情况")).isVisible();
            page.getByText("还可以补充 1 人").click();
            button(page, "加入").click();
            assertThat(page.getByText("新人选（1）")).isVisible();
            button(page, "生成方案").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("意见尚未收齐");
            Chromium.picture(page, "renewal-open");
            Chromium.requireAccessible(page);
        }
    }

    private void officerGivesAnOpinionOnThePhone() {
        try (var window = chromium.window(PHONE, 800)) {
            var page = toRound(window, stays);
            page.getByLabel("愿意继续一期").check();
            page.getByLabel("更希望去的村（社区）").selectOption(new SelectOption().setIndex(1));
            button(page, "提交意见").click();
            assertThat(page.getByText("同意留任")).isVisible();
            Chromium.picture(page, "renewal-opinion-phone");
            Chromium.requireAccessible(page);
            Chromium.requireNoSidewaysScrolling(page);
        }
        answer(goes, "愿意继续一期", 1);
    }

    private void branchAndStationsGiveTheirs() {
        answer(head, "同意留任", 2);
        answer(leader0, "同意留任", 1);
        answer(leader1, "希望换人", 1);
    }

    private void answer(Person person, String choice, int postings) {
        try (var window = chromium.window(WIDE, 900)) {
            var page = toRound(window, person);
            for (int n = 0; n < postings; n++) {
                var form = page.locator("form:has-text('未答复')").first();
                form.getByLabel(choice).check();
                form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交意见"))
                        .click();
                assertThat(page.locator("form:has-text('未答复')")).hasCount(postings - n - 1);
            }
        }
    }

    private void newcomerAndStationRankEachOther() {
        rankAll(comes, "派出所顺序", 2);
        rankAll(leader1, "人选顺序", 1);
    }

    private void rankAll(Person person, String label, int choices) {
        try (var window = chromium.window(PHONE, 800)) {
            var page = toRound(window, person);
            for (int n = 0; n < choices; n++) {
                page.getByLabel(label).selectOption(new SelectOption().setIndex(1));
            }
            button(page, "密封提交").click();
            assertThat(page.getByText("已密封").first()).isVisible();
            Chromium.requireAccessible(page);
            Chromium.requireNoSidewaysScrolling(page);
        }
    }

    private void planAndConfirm() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = toRound(window, office);
            button(page, "生成方案").click();
            assertThat(page.getByText("方案待确认")).isVisible();
            assertThat(page.getByText("50 %").first()).isVisible();
            assertThat(page.locator("main")).containsText(goes.name() + "→");
            Chromium.picture(page, "renewal-plan");
            Chromium.requireAccessible(page);
            button(page, "确认方案").click();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确认方案"))
                    .click();
            assertThat(page.getByText("工单 1 = 1")).isVisible();
            Chromium.picture(page, "renewal-receipts");
            Chromium.requireAccessible(page);
        }
    }

    private void eachReadsWhatWasDecided() {
        try (var window = chromium.window(PHONE, 800)) {
            var page = toRound(window, goes);
            assertThat(page.locator("main")).containsText("期满离开" + village);
            Chromium.picture(page, "renewal-decision-phone");
            Chromium.requireAccessible(page);
            Chromium.requireNoSidewaysScrolling(page);
        }
        try (var window = chromium.window(WIDE, 900)) {
            assertThat(toRound(window, leader1).locator("main")).containsText("派驻" + village);
        }
    }

    private void postTheBatch() {
        var batch = batches.takeOver(2, today.minusYears(1), "能力").id();
        post(batch, stays, 0);
        post(batch, goes, 3);
        var next = batches.open(new Call(1, today, "能力", null, "公开抽签")).id();
        applications.recommend(applications.apply(next, id(comes), "愿意").id(), true, "");
    }

    private void post(UUID batch, Person person, int at) {
        postings.start(new NewPosting(bureau.village(at), id(person), Duty.POSTED, today.minusYears(1), null, batch));
    }

    private static UUID id(Person person) {
        return Objects.requireNonNull(person.officer());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Page toRound(BrowserContext window, Person person) {
        var page = signIn(window, person, "/renewal");
        page.getByText("第 1 批期满轮换").click();
        assertThat(page.getByText("‹ 全部轮换")).isVisible();
        assertThat(page.locator(".skeleton")).hasCount(0);
        return page;
    }

    private static Page signIn(BrowserContext window, Person person, String path) {
        var page = window.newPage();
        page.navigate("/sign-in");
        page.getByLabel("账号", new Page.GetByLabelOptions().setExact(true)).fill(person.login() + "@" + person.bureau());
        page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill(TestBureau.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        assertThat(page.getByText("退出登录").first()).isAttached();
        page.navigate(path);
        assertThat(page.locator(".skeleton, .el-skeleton, .van-skeleton")).hasCount(0);
        return page;
    }
}
