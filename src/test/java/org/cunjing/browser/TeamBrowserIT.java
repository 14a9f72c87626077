package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Objects;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A team: from the template to a volunteers' patrol, to a volunteer who leaves and is erased; the committee looks on.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
class TeamBrowserIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void gathersATeamGoesOnAPatrolAndForgetsWhoLeaves() {
        var bureau = bureaus.open();
        var officer = officer(bureau);
        var watching = bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0));
        try (var desk = chromium.window(1440, 900);
                var hall = chromium.window(1440, 900);
                var hand = chromium.window(390, 844)) {
            var page = Console.signIn(desk, officer, "/village-teams");
            var committee = Console.signIn(hall, watching, "/village-teams");
            assertThat(page.getByText("缺少：辅警、网格员、综治人员")).isVisible();

            join(page, "网格员", "赵小禾", true);
            assertThat(page.getByText("缺少：辅警、综治人员")).isVisible();
            refuseWithoutTelling(page);
            var form = page.getByRole(AriaRole.DIALOG);
            form.getByLabel("已如实告知任务和风险").check();
            form.getByLabel("已签志愿服务协议").check();
            submitMember(page);
            assertThat(page.getByRole(AriaRole.CELL).getByText("林**")).isVisible();
            planPatrol(page);
            Console.inspect(page, "team");

            assertThat(committee.getByRole(AriaRole.LISTITEM).filter(has("村委会广场")))
                    .containsText("林**");
            assertThat(committee.getByText("加入成员")).hasCount(0);
            Console.inspect(committee, "team-committee");

            record(Console.signIn(hand, officer, "/field/record?role=ORGANISER&kind=GROUP_ACTIVITY"));
            letGo(page);
            assertThat(committee.getByText("林**")).hasCount(0);
            assertThat(page.getByText("3 人次")).isVisible();
        }
    }

    private Person officer(TestBureau bureau) {
        var person = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> postings.start(new NewPosting(
                bureau.village(0),
                Objects.requireNonNull(person.officer()),
                Duty.DEDICATED,
                LocalDate.of(2020, 1, 1),
                null,
                null)));
        return bureau.again(person);
    }

    private static void join(Page page, String category, String name, boolean adult) {
        press(page, "加入成员");
        var form = page.getByRole(AriaRole.DIALOG);
        form.getByLabel("类别").selectOption(category);
        fillName(form, name);
        form.getByLabel("本人同意登记姓名和联系方式").check();
        if (adult) {
            form.getByLabel("已看过证件，年满18周岁").check();
        }
        submitMember(page);
    }

    private static void refuseWithoutTelling(Page page) {
        press(page, "加入成员");
        var form = page.getByRole(AriaRole.DIALOG);
        fillName(form, "林小满");
        form.getByLabel("联系方式（可不填）").fill("13800000000");
        form.getByLabel("本人同意登记姓名和联系方式").check();
        form.getByLabel("已看过证件，年满18周岁").check();
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("加入成员"))
                .click();
        assertThat(form.getByText("志愿者参加前，必须如实告知任务内容和可能的风险。")).isVisible();
    }

    private static void fillName(Locator form, String name) {
        form.getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName("姓名").setExact(true))
                .fill(name);
    }

    private static void submitMember(Page page) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("加入成员"))
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private static void planPatrol(Page page) {
        press(page, "排班");
        var form = page.getByRole(AriaRole.DIALOG);
        form.getByLabel("地点").fill("村委会广场");
        form.getByLabel("林**").check();
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("排班"))
                .click();
        assertThat(page.getByRole(AriaRole.LISTITEM).filter(has("村委会广场"))).containsText("巡逻防控");
    }

    private static void record(Page phone) {
        phone.getByLabel("形式").selectOption("NEIGHBOURHOOD_WATCH");
        phone.getByLabel("参加人数").fill("3");
        phone.getByLabel("林**").check();
        phone.getByLabel("结果").fill("沿线正常");
        Console.inspect(phone, "team-phone");
        phone.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("提交").setExact(true))
                .click();
        assertThat(phone.getByText("登记一处隐患")).isVisible();
    }

    private static void letGo(Page page) {
        page.reload();
        page.getByRole(AriaRole.CELL).getByText("林**").click();
        var drawer = page.getByRole(AriaRole.DIALOG);
        assertThat(drawer.getByText("参加 1 次")).isVisible();
        Console.inspect(page, "team-member");
        confirm(page, "办理退出");
        confirm(page, "清除个人信息");
        assertThat(page.getByText("林**")).hasCount(0);
    }

    private static void confirm(Page page, String name) {
        var buttons = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        buttons.first().click();
        page.getByRole(AriaRole.DIALOG)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("取消").setExact(true))))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
