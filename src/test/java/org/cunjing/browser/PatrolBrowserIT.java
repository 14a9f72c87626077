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
import org.cunjing.HttpPerson;
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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// One evening: routine, a finding, its officer asks the neighbour in, the area goes to emergency and back, and the
/// finding is settled together. Nobody loads a page again.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatrolBrowserIT {

    private static final String WORDS = "两村争水渠放水次序。";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    ModePlans plans;

    @Autowired
    Postings postings;

    @LocalServerPort
    int port;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    TestBureau bureau;
    UUID team;
    Person owner;
    Person neighbour;
    Person leader;

    @BeforeAll
    void launch() {
        bureau = bureaus.open();
        team = UUID.randomUUID();
        owner = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        neighbour = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        bureau.run(() -> {
            teams.add(new RapidResponseTeam(team, "快反一队", Kind.STATION, bureau.station(0), 6, "镇", "24 h"));
            post(0, owner);
            post(1, neighbour);
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
    void isOneEvening() {
        try (var room = chromium.window(1440, 900);
                var desk = chromium.window(1440, 900);
                var street = chromium.window(390, 844)) {
            var modes = signIn(room, leader, "/patrol-modes");
            assertThat(modes.getByText("全部为常态巡控")).isVisible();
            var phone = signIn(street, neighbour, "/field/today");
            var findings = signIn(desk, owner, "/findings");

            report();
            askNeighbourIn(findings);
            assertThat(phone.getByText(WORDS)).isVisible();
            assertThat(phone.getByText("测试0村请你参加联勤")).isVisible();
            Chromium.picture(phone, "joint-phone");

            switchToEmergency(modes);
            goBack(modes);

            settle(phone);
            assertThat(phone.getByText(WORDS)).hasCount(0);
            assertThat(findings.getByRole(AriaRole.DIALOG).getByText("联勤办结").first())
                    .isVisible();
            findings.navigate("/posting-file");
            assertThat(findings.getByText("联勤办结 1 件")).isVisible();
        }
    }

    private void report() {
        var answer = HttpPerson.of(port, leader).post("/api/findings", """
                {"teamId": "%s", "kind": "DISPUTE", "latitudeDeg": 30.005, "longitudeDeg": 104.005, "words": "%s",
                 "measures": "已劝开"}
                """.formatted(team, WORDS));
        org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(201);
    }

    private void askNeighbourIn(Page page) {
        page.getByRole(AriaRole.BUTTON, named(WORDS)).click();
        var drawer = page.getByRole(AriaRole.DIALOG);
        drawer.getByRole(AriaRole.BUTTON, button("签收")).click();
        drawer.getByRole(AriaRole.BUTTON, button("发起联勤")).click();
        drawer.getByRole(AriaRole.CHECKBOX).check();
        drawer.getByLabel("牵头")
                .selectOption(Objects.requireNonNull(neighbour.officer()).toString());
        drawer.getByLabel("联勤任务").fill("共同上门调解");
        Chromium.picture(page, "joint-form");
        Chromium.requireAccessible(page);
        drawer.getByRole(AriaRole.BUTTON, button("发起联勤")).click();
        assertThat(drawer.getByText("联勤中")).isVisible();
    }

    private static void switchToEmergency(Page page) {
        page.getByRole(AriaRole.BUTTON, named("转为动态处突")).click();
        var drawer = page.getByRole(AriaRole.DIALOG);
        drawer.getByLabel("理由").fill("广场人员聚集");
        drawer.getByRole(AriaRole.BUTTON, button("转为动态处突")).click();
        var card = page.getByRole(AriaRole.ARTICLE);
        assertThat(card).containsText("广场处突预案");
        assertThat(card).containsText("0/1 队到位");
        card.getByRole(AriaRole.BUTTON, button("登记到位")).click();
        assertThat(card).containsText("1/1 队到位");
        inspect(page, "modes-emergency");
    }

    private static void goBack(Page page) {
        var card = page.getByRole(AriaRole.ARTICLE);
        card.getByRole(AriaRole.BUTTON, button("转回常态")).click();
        card.getByLabel("理由").fill("已平息");
        card.getByRole(AriaRole.BUTTON, button("转回常态")).click();
        assertThat(page.getByText("全部为常态巡控")).isVisible();
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("广场人员聚集")))
                .isVisible();
    }

    private static void settle(Page phone) {
        var card = phone.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(WORDS));
        card.getByRole(AriaRole.BUTTON, button("联勤办结")).click();
        card.getByLabel("办理结果").fill("两村按亩数轮流放水。");
        card.getByRole(AriaRole.RADIO, button("较低，列入走访")).check();
        Chromium.requireAccessible(phone);
        card.getByRole(AriaRole.BUTTON, button("联勤办结")).click();
    }

    @Test
    void showsTheEveningsOfTheDemonstrationOnWideAndNarrowScreens() {
        for (var width : new int[] {1440, 390}) {
            try (var window = chromium.window(width, 844)) {
                var page = signIn(window, "office", "/patrol-modes");
                assertThat(page.getByText("夜间处突预案").first()).isVisible();
                inspect(page, "modes-" + width);
                page.navigate("/patrol-plans");
                assertThat(page.getByText("未到 2 处")).isVisible();
                inspect(page, "patrol-plans-" + width);
            }
        }
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

    private static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
