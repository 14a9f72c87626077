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
import java.util.regex.Pattern;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.dispatch.room.CommandRooms;
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

/// One evening from its calm to its replay: a finding goes to the officer responsible, the area to emergency, teams are
/// moved up, a neighbour that the suggestion names joins, the area returns, and the room sees it all again.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveningBrowserIT {

    private static final String WORDS = "两村争水渠放水次序。";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    ModePlans plans;

    @Autowired
    Postings postings;

    @Autowired
    CommandRooms rooms;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    TestBureau bureau;
    Person owner;
    Person neighbour;
    Person leader;
    Person office;

    @BeforeAll
    void launch() {
        bureau = bureaus.open();
        owner = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        neighbour = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        office = bureau.person(Role.BUREAU_OFFICE, null);
        var team = UUID.randomUUID();
        bureau.run(() -> {
            teams.add(new RapidResponseTeam(team, "快反一队", Kind.STATION, bureau.station(0), 6, "镇", "24 h"));
            teams.add(new RapidResponseTeam(
                    UUID.randomUUID(), "机动一队", Kind.DYNAMIC, null, 8, "全区", "24 h", bureau.village(4)));
            post(0, owner);
            post(1, neighbour);
            rooms.open("测试所综合指挥室", bureau.station(0), null);
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
    void isPlayedFromItsCalmToItsReplay() {
        try (var room = chromium.window(1440, 900);
                var desk = chromium.window(1440, 900);
                var street = chromium.window(390, 844);
                var nextStreet = chromium.window(390, 844)) {
            var modes = signIn(room, leader, "/patrol-modes");
            assertThat(modes.getByText("全部为常态巡控")).isVisible();
            var findings = signIn(desk, leader, "/findings/new");
            report(findings);

            var phone = signIn(street, owner, "/field/today");
            accept(phone);
            var nextPhone = signIn(nextStreet, neighbour, "/field/today");

            switchToEmergency(modes);
            moveUp();
            askTheSuggestedNeighbour(findings);
            assertThat(nextPhone.getByText("测试0村请你参加联勤")).isVisible();
            goBack(modes);
            settle(nextPhone);

            replay(modes);
        }
    }

    /// An order for village 0 that the room hands to the neighbour, whom it sees suggested with the reasons.
    @Test
    void handsAnOrderOfTheRoomToASuggestedNeighbour() {
        try (var desk = chromium.window(1440, 900)) {
            var board = signIn(desk, leader, "/board");
            board.getByRole(AriaRole.BUTTON, named("下达任务")).click();
            var form = board.getByRole(AriaRole.DIALOG);
            form.getByLabel("村（社区）").selectOption(bureau.village(0).toString());
            var line =
                    form.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(neighbour.name()));
            assertThat(line).containsText("1.0 公里");
            assertThat(line).containsText("未在此任职");
            line.getByRole(AriaRole.BUTTON, button("选定")).click();
            assertThat(form.getByText("地点写明支援")).isVisible();
            form.getByLabel("任务", new Locator.GetByLabelOptions().setExact(true))
                    .fill("协助封控路口");
            form.getByLabel("做什么").fill("到路口协助封控。");
            form.getByLabel("依据").fill("指挥室指令");
            inspect(board, "unit-choice");
            form.getByRole(AriaRole.BUTTON, button("下达")).click();
            assertThat(board.getByRole(AriaRole.LISTITEM)
                            .filter(new Locator.FilterOptions().setHasText("协助封控路口"))
                            .first())
                    .containsText(neighbour.name());
        }
    }

    private static void report(Page page) {
        page.getByLabel("情况").fill(WORDS);
        page.getByLabel("现场处置").fill("已劝开");
        page.getByRole(AriaRole.BUTTON, named("测试0村")).click();
        assertThat(page.getByText(Pattern.compile("将送达责任民警"))).isVisible();
        page.getByRole(AriaRole.BUTTON, onPage("上报")).click();
        assertThat(page.getByText(Pattern.compile("已上报，已送达"))).isVisible();
    }

    private static void accept(Page phone) {
        var card = phone.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(WORDS))
                .first();
        card.getByRole(AriaRole.BUTTON, button("签收")).click();
        assertThat(card.getByRole(AriaRole.BUTTON, button("签收"))).hasCount(0);
    }

    private static void switchToEmergency(Page page) {
        page.getByRole(AriaRole.BUTTON, named("转为动态处突")).click();
        var drawer = page.getByRole(AriaRole.DIALOG);
        drawer.getByLabel("理由").fill("广场人员聚集");
        drawer.getByRole(AriaRole.BUTTON, button("转为动态处突")).click();
        var card = page.getByRole(AriaRole.ARTICLE);
        card.getByRole(AriaRole.BUTTON, button("登记到位")).first().click();
        assertThat(card).containsText("1/1 队到位");
    }

    /// The office sees who is left alone and moves a team up.
    private void moveUp() {
        try (var window = chromium.window(1440, 900)) {
            var page = signIn(window, office, "/unit-cover");
            page.getByLabel("多远算附近").selectOption("1");
            assertThat(page.getByText("机动一队补位到")).isVisible();
            page.getByLabel("理由").fill("补位：片区无人");
            inspect(page, "unit-cover");
            page.getByRole(AriaRole.BUTTON, onPage("下令补位")).click();
            assertThat(page.getByText("机动一队补位到")).hasCount(0);
        }
    }

    private void askTheSuggestedNeighbour(Page page) {
        page.navigate("/findings");
        page.getByRole(AriaRole.BUTTON, named(WORDS)).click();
        var drawer = page.getByRole(AriaRole.DIALOG);
        drawer.getByRole(AriaRole.BUTTON, button("谁可以去")).click();
        var line = drawer.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(neighbour.name()));
        Chromium.picture(page, "finding-units");
        line.getByRole(AriaRole.BUTTON, button("请其联勤")).click();
        assertThat(drawer.getByRole(AriaRole.CHECKBOX)).isChecked();
        drawer.getByLabel("牵头")
                .selectOption(Objects.requireNonNull(neighbour.officer()).toString());
        drawer.getByLabel("联勤任务").fill("共同上门调解");
        drawer.getByRole(AriaRole.BUTTON, button("发起联勤")).click();
        assertThat(drawer.getByText("联勤中")).isVisible();
    }

    private static void goBack(Page page) {
        var card = page.getByRole(AriaRole.ARTICLE);
        card.getByRole(AriaRole.BUTTON, button("转回常态")).click();
        card.getByLabel("理由").fill("已平息");
        card.getByRole(AriaRole.BUTTON, button("转回常态")).click();
        assertThat(page.getByText("全部为常态巡控")).isVisible();
    }

    private static void settle(Page phone) {
        var card = phone.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(WORDS));
        card.getByRole(AriaRole.BUTTON, button("联勤办结")).click();
        card.getByLabel("办理结果").fill("两村按亩数轮流放水。");
        card.getByRole(AriaRole.RADIO, button("较低，列入走访")).check();
        card.getByRole(AriaRole.BUTTON, button("联勤办结")).click();
        assertThat(phone.getByText(WORDS)).hasCount(0);
    }

    private void replay(Page page) {
        page.navigate("/replay");
        var list = page.getByLabel("经过");
        for (var line :
                List.of("上报", "签收", "转为动态处突", "快反一队 · 按预案出动", "机动一队 · 补位", "联勤开始", "转回常态", "机动一队 · 归位", "联勤办结")) {
            assertThat(list.getByText(Pattern.compile(line)).first()).isVisible();
        }
        list.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("转为动态处突"))
                .click();
        var village = page.locator("[data-village='%s']".formatted(bureau.village(0)));
        assertThat(village).hasAttribute("data-tone", "danger");
        inspect(page, "replay");
        list.getByRole(AriaRole.BUTTON).last().click();
        assertThat(village).hasAttribute("data-tone", "neutral");
        page.getByRole(AriaRole.BUTTON, onPage("播放")).click();
        assertThat(page.getByRole(AriaRole.BUTTON, onPage("暂停"))).isVisible();
    }

    private void post(int village, Person person) {
        postings.start(new NewPosting(
                bureau.village(village),
                Objects.requireNonNull(person.officer()),
                Duty.DEDICATED,
                LocalDate.of(2020, 1, 1),
                null,
                null));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions onPage(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
