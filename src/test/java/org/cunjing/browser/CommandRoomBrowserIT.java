package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.dispatch.room.CommandRooms;
import org.cunjing.dispatch.room.DutyRosters;
import org.cunjing.dispatch.room.Escalations;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A shift in the station's room: an order nobody answers, taken over by keyboard, and what is left for the next one.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
class CommandRoomBrowserIT {

    private static final String ORDER = "查看漫水路段";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    CommandRooms rooms;

    @Autowired
    DutyRosters rosters;

    @Autowired
    Escalations escalations;

    @Autowired
    Postings postings;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    TestBureau bureau;
    Person leader;
    Person squad;
    UUID room;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        squad = bureau.person(Role.SQUAD_LEADER, bureau.station(0));
        var officer = Objects.requireNonNull(
                bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)).officer());
        bureau.run(() -> postings.start(
                new NewPosting(bureau.village(0), officer, Duty.DEDICATED, LocalDate.of(2020, 1, 1), null, null)));
        room = bureau.run(() -> rooms.open("测试所综合指挥室", bureau.station(0), null)).id();
        var now = LocalDateTime.ofInstant(clock.instant(), zone);
        bureau.run(() -> rosters.takeOver(
                room,
                List.of(
                        new DutyRosters.Line(leader.account(), now.minusHours(1), now.plusHours(7)),
                        new DutyRosters.Line(squad.account(), now.plusHours(7), now.plusHours(15)))));
    }

    @Test
    void seesAnOrderEscalateTakesItOverByKeyboardAndHandsTheShiftOver() {
        try (var desk = chromium.window(1440, 900);
                var secondDesk = chromium.window(1440, 900)) {
            var board = Console.signIn(desk, leader, "/board");
            assertThat(board.getByText("现在没有事项")).isVisible();
            var second = Console.signIn(secondDesk, squad, "/board");
            give(second);

            var line = board.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText(ORDER))
                    .first();
            assertThat(line).containsText("紧急 · 未签收");
            var order = UUID.fromString(
                    line.getByRole(AriaRole.LINK).getAttribute("href").replaceAll(".*order=", ""));
            bureau.run(() -> escalations.escalate(order, clock.instant().plus(Duration.ofMinutes(10))));
            assertThat(line).containsText("提醒第二联系人 " + squad.name());
            assertThat(board.getByRole(AriaRole.STATUS).first()).containsText("无人应答：" + ORDER);
            Console.inspect(board, "board");

            line.getByRole(AriaRole.LINK).focus();
            board.keyboard().press("t");
            assertThat(line).containsText(leader.name() + " 已接");

            second.navigate("/rooms/" + room);
            handOver(board, second);
        }
    }

    @Test
    void keepsTheRoomsUsableOnANarrowScreen() {
        try (var window = chromium.window(390, 844)) {
            var page = Console.signIn(window, "station-01", "/board");
            assertThat(page.getByText("查看涨水路段")).isVisible();
            Console.inspect(page, "board-narrow");
            page.navigate("/rooms");
            assertThat(page.getByText("分局指挥室").first()).isVisible();
            Console.inspect(page, "rooms-narrow");
        }
    }

    @Test
    void showsTheOfficeEveryRoomAndWhereARosterHasAGap() {
        try (var window = chromium.window(1440, 900)) {
            var page = Console.signIn(window, "office", "/rooms");
            assertThat(page.getByText(Pattern.compile("空缺 \\d+ 小时")).first()).isVisible();
            Console.inspect(page, "rooms");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("分局指挥室"))
                    .first()
                    .click();
            assertThat(page.getByText("未了事项").first()).isVisible();
            assertThat(page.getByText("值班表").first()).isVisible();
            Console.inspect(page, "room-office");
        }
    }

    private static void give(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("下达任务"))
                .click();
        var form = page.getByRole(AriaRole.DIALOG);
        form.getByLabel("村（社区）")
                .selectOption(form.getByLabel("村（社区）").locator("option").nth(1).getAttribute("value"));
        form.getByLabel("任务", new Locator.GetByLabelOptions().setExact(true)).fill(ORDER);
        form.getByLabel("做什么").fill("查看警示标志和值守情况。");
        form.getByLabel("依据").fill("强降雨预警");
        Chromium.requireAccessible(page);
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("下达").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^撤回"))))
                .isVisible();
    }

    private void handOver(Page leaving, Page coming) {
        leaving.navigate("/rooms/" + room);
        leaving.getByLabel("需要下一班知道的（可不填）").fill("漫水路段已派人值守。");
        leaving.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("签字交班"))
                .click();
        assertThat(leaving.getByText(Pattern.compile("^" + leader.name() + " .*交班$")))
                .isVisible();

        coming.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("签字接班"))
                .click();
        assertThat(leaving.getByText(Pattern.compile(squad.name() + ".*接班"))).isVisible();
        Console.inspect(leaving, "room");
    }
}
