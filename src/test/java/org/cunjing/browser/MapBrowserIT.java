package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.inspect;
import static org.cunjing.browser.Console.signIn;
import static org.cunjing.browser.Console.tile;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// A leader at the map, the room at its wall, the office with a file of outlines.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapBrowserIT {

    private static final String TITLE = "查沿街店铺消防";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    Chromium chromium;

    @BeforeAll
    void launch() {
        chromium = Chromium.drawing(port);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void showsALeaderTheOwnVillagesAndEveryNumberLeadsToItsList() {
        var bureau = bureau();
        var leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        try (var desk = chromium.window(1440, 900);
                var wall = chromium.window(1920, 1080);
                var narrow = chromium.window(390, 844)) {
            var page = signIn(desk, leader, "/map");
            assertThat(page.locator("figure[data-state=drawn]")).isVisible();
            assertThat(page.getByRole(AriaRole.ROW)).hasCount(1 + 3);
            assertThat(page.getByText("测试3村")).hasCount(0);
            assertThat(tile(page, "未办结派单")).containsText("0");
            var wallPage = signIn(wall, leader, "/wall");
            assertThat(number(wallPage, "未签收派单")).containsText("0");

            order(bureau, leader);

            assertThat(tile(page, "未办结派单")).containsText("1");
            assertThat(number(wallPage, "未签收派单")).containsText("1");
            inspect(page, "map-1440");
            requireOneScreen(wallPage);
            inspect(wallPage, "wall-1920");

            page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("测试0村")))
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            assertThat(page).hasURL(Pattern.compile("/work-orders.*view=underWay.*village="));
            assertThat(page.getByText(TITLE)).isVisible();
            number(wallPage, "未签收派单").click();
            assertThat(wallPage.getByText(TITLE)).isVisible();

            choosesAVillageOn(signIn(narrow, leader, "/map?show=onDuty"));
        }
    }

    private static void choosesAVillageOn(Page phone) {
        assertThat(phone.getByText("民警在岗的村（1）")).isVisible();
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("测试0村"))
                .click();
        var card = phone.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("测试0村"));
        assertThat(card).containsText("在岗");
        assertThat(card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("未办结派单"))))
                .containsText("1");
        inspect(phone, "map-390");
    }

    @Test
    void showsTheBoardWhereNoMapCanBeDrawn() {
        var bureau = bureau();
        try (var plain = Chromium.withoutDrawing(port);
                var window = plain.window(1440, 900)) {
            var page = signIn(window, bureau.person(Role.BUREAU_OFFICE, null), "/map");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("测试4村")))
                    .first()
                    .click();
            assertThat(page.locator(".village-board")).isVisible();
            assertThat(page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("测试4村")))
                    .containsText("无人负责");
            inspect(page, "map-board");
        }
    }

    @Test
    void takesOutlinesOverAsThePreviewShowedThem() {
        var bureau = bureau();
        try (var window = chromium.window(1440, 900)) {
            var page = signIn(window, bureau.person(Role.BUREAU_OFFICE, null), "/outlines");
            bring(page, file(6));
            assertThat(page.getByText("登记里没有这个代码的村。")).isVisible();
            assertThat(Console.button(page, Pattern.compile("^导入 ."))).hasCount(0);

            bring(page, file(5));
            assertThat(page.getByText("5 个村会得到新边界")).isVisible();
            inspect(page, "outlines-preview");
            Console.confirm(page, "导入 5 个村的边界");

            assertThat(page.getByText("已导入 5 个村的边界。")).isVisible();
            assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("border.geojson")))
                    .isVisible();
        }
    }

    private static void bring(Page page, String file) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "border.geojson", "application/geo+json", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String file(int villages) {
        return IntStream.range(0, villages)
                .mapToObj(n -> """
                        {"type":"Feature","properties":{"XZQDM":"51000000100%d"},"geometry":{"type":"Polygon",
                         "coordinates":[[[%2$s,30.1],[%3$s,30.1],[%3$s,30.11],[%2$s,30.1]]]}}
                        """.formatted(n, 104 + n * 0.01, 104.01 + n * 0.01))
                .collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"));
    }

    private TestBureau bureau() {
        var bureau = bureaus.open();
        var officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> postings.start(new NewPosting(
                bureau.village(0),
                Objects.requireNonNull(officer.officer()),
                Duty.DEDICATED,
                LocalDate.of(2020, 1, 1),
                null,
                null)));
        return bureau;
    }

    private void order(TestBureau bureau, Person leader) {
        var answer = HttpPerson.of(port, leader).post("/api/work-orders", """
                {"villageId": "%s", "role": "INSPECTOR", "title": "%s", "task": "逐户查看", "basis": "夏季行动", "due": "%s"}
                """.formatted(
                bureau.village(0), TITLE, LocalDate.now(clock.withZone(zone)).plusDays(3)));
        org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(201);
    }

    private static Locator number(Page wall, String label) {
        return wall.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + label)));
    }

    /// The wall is laid out for one screen: nobody scrolls there.
    private static void requireOneScreen(Page page) {
        var beyond = page.evaluate("document.documentElement.scrollHeight - document.documentElement.clientHeight");
        org.assertj.core.api.Assertions.assertThat(beyond).isEqualTo(0);
    }
}
