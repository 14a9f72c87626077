package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.inspect;
import static org.cunjing.browser.Console.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeam.Kind;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.mode.ModePlan;
import org.cunjing.patrol.mode.ModePlan.Assignment;
import org.cunjing.patrol.mode.ModePlans;
import org.cunjing.patrol.mode.PatrolMode;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A station leader begins a drill, the officer answers on the phone, the room switches, and both see at every moment
/// that it is one; in the end there is a report without a name.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrillBrowserIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    ModePlans plans;

    @Autowired
    Postings postings;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    Person officer;
    Person leader;

    @BeforeAll
    void launch() {
        TestBureau bureau = bureaus.open();
        officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        var team = UUID.randomUUID();
        bureau.run(() -> {
            teams.add(new RapidResponseTeam(team, "快反一队", Kind.STATION, bureau.station(0), 6, "镇", "24 h"));
            postings.start(new NewPosting(
                    bureau.village(0),
                    Objects.requireNonNull(officer.officer()),
                    Duty.DEDICATED,
                    LocalDate.of(2020, 1, 1),
                    null,
                    null));
            plans.add(new ModePlan(
                    UUID.randomUUID(),
                    "广场处突预案",
                    Set.of(bureau.village(0), bureau.village(1)),
                    List.of(
                            new Assignment(team, PatrolMode.ROUTINE, bureau.village(0), "网格巡逻"),
                            new Assignment(team, PatrolMode.EMERGENCY, bureau.village(1), "路口设卡"))));
        });
    }

    @Test
    void isPlayedFromOneButtonToItsReport() {
        try (var room = chromium.window(1440, 900);
                var street = chromium.window(390, 844)) {
            var phone = signIn(street, officer, "/field/today");
            var desk = signIn(room, leader, "/drills");
            assertThat(desk.getByText("还没有演练")).isVisible();
            begin(desk);

            answer(phone);
            var card = desk.getByRole(AriaRole.ARTICLE);
            assertThat(card).containsText("社区民警办结");
            card.getByRole(AriaRole.BUTTON, button("转为动态处突（演练）")).click();
            card.getByRole(AriaRole.BUTTON, button("登记到位")).click();
            assertThat(card).containsText("已到位");
            inspect(desk, "drill");

            stayMarkedBesideTheRealThings(desk);
            desk.navigate("/drills");
            end(desk);
            assertThat(phone.getByText("演练到")).hasCount(0);
            replay(desk);
        }
    }

    private static void begin(Page desk) {
        desk.getByRole(AriaRole.BUTTON, onPage("开始演练")).click();
        var form = desk.getByRole(AriaRole.DIALOG);
        form.getByLabel("演练名称").fill("消防通道演练");
        form.getByLabel("测试0村").check();
        point(form, "发现", "疏散通道被堵");
        point(form, "转为动态处突", "围观的人增多");
        Chromium.picture(desk, "drill-start");
        form.getByRole(AriaRole.BUTTON, button("开始演练")).click();
        assertThat(desk.getByRole(AriaRole.ARTICLE)).containsText("消防通道演练");
    }

    private static void point(Locator form, String kind, String words) {
        form.getByRole(AriaRole.BUTTON, button("再加一项")).click();
        var point = form.getByRole(AriaRole.GROUP).last();
        point.getByLabel("种类").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(kind));
        point.getByLabel("情况").fill(words);
    }

    private static void answer(Page phone) {
        var band = phone.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("消防通道演练"));
        assertThat(band).containsText("不是真实任务");
        assertThat(band.getByText("演练", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(2);
        inspect(phone, "drill-phone");
        band.getByRole(AriaRole.BUTTON, button("签收")).click();
        band.getByRole(AriaRole.BUTTON, button("办结")).click();
        assertThat(band).containsText("目前没有要你办的演练事项");
    }

    private static void stayMarkedBesideTheRealThings(Page desk) {
        for (var page : List.of("/board", "/findings", "/work-orders", "/patrol-modes", "/map", "/replay")) {
            desk.navigate(page);
            assertThat(desk.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("“消防通道演练”演练中")))
                    .isVisible();
        }
        desk.navigate("/patrol-modes");
        assertThat(desk.getByText("全部为常态巡控")).isVisible();
    }

    private static void end(Page desk) {
        desk.getByRole(AriaRole.ARTICLE)
                .getByRole(AriaRole.BUTTON, button("结束演练"))
                .click();
        desk.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, button("结束演练"))
                .click();
        assertThat(desk.getByText("手动结束")).isVisible();
        assertThat(desk.getByText("快反一队：")).not().hasCount(0);
        inspect(desk, "drill-report");
    }

    private static void replay(Page desk) {
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("复盘这次演练"))
                .click();
        var list = desk.getByLabel("经过");
        for (var line : List.of("开始演练", "出现发现", "签收", "队伍出动", "结束演练")) {
            assertThat(list.getByText(java.util.regex.Pattern.compile(line)).first())
                    .isVisible();
        }
        inspect(desk, "drill-replay");
    }

    private static Page.GetByRoleOptions onPage(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
