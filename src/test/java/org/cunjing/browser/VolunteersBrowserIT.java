package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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

/// Volunteers are called; one comes, checks out, takes her letter of thanks, leaves and is erased; another does not
/// come, and nobody can tell afterwards.
@CunjingIT
class VolunteersBrowserIT {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    Person leader;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
    }

    @Test
    void comesOrDoesNotComeAndIsForgottenOnRequest() {
        join("林小满");
        join("陈大江");
        try (var desk = chromium.window(1440, 900);
                var small = chromium.window(390, 844);
                var hand = chromium.window(390, 844);
                var other = chromium.plainWindow(390, 844)) {
            var page = Console.signIn(desk, leader, "/village-teams/" + bureau.village(0));
            var willing = handOver(page, "林**");
            var unwilling = handOver(page, "陈**");
            call(page);

            var own = hand.newPage();
            own.navigate(willing);
            assertThat(own.getByText("帮独居老人搬运物资")).isVisible();
            Console.inspect(own, "own-page-invited");
            press(own, "我参加");
            assertThat(own.getByText("进行中，结束后请签退")).isVisible();
            var declining = other.newPage();
            declining.navigate(unwilling);
            press(declining, "这次不来");
            assertThat(declining.getByText("现在没有邀请。")).isVisible();

            assertThat(page.getByText("1 人参加，需要 4 人")).isVisible();
            assertThat(page.getByText("林**")).isVisible();
            assertThat(page.getByText("陈**")).hasCount(0);
            Console.inspect(page, "calls");
            var phone = Console.signIn(small, leader, "/calls-for-help");
            assertThat(phone.getByText("林**")).isVisible();
            Console.inspect(phone, "calls-narrow");

            checkOut(own, willing);
            assertThat(page.getByText("已签退")).isVisible();
            leave(own);
            own.navigate(willing);
            assertThat(own.getByText("这个链接打不开")).isVisible();
            page.reload();
            assertThat(page.getByText("已清除")).isVisible();
        }
    }

    @Test
    void agreesWithAPartnerWhoseLinkEndsWithTheAgreement() {
        try (var desk = chromium.window(1440, 900);
                var hand = chromium.plainWindow(390, 844)) {
            var page = Console.signIn(desk, leader, "/partners");
            press(page, "签订协议");
            var form = page.getByRole(AriaRole.DIALOG);
            form.getByLabel("村（社区）").selectOption("测试0村");
            form.getByLabel("合伙人").fill("便民超市");
            form.getByLabel("提供什么").fill("提供热水和休息点");
            form.getByLabel("对方同意登记名称和联系方式").check();
            Console.inspect(page, "partner-form");
            form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("签订协议"))
                    .click();
            page.getByRole(AriaRole.CELL).getByText("便民超市").click();
            press(page, "生成链接");
            var link = page.getByRole(AriaRole.STATUS).getByRole(AriaRole.LINK);
            assertThat(link).isVisible();
            Console.inspect(page, "partner-drawer");

            var address = link.getAttribute("href");
            var own = hand.newPage();
            own.navigate(address);
            assertThat(own.getByText("提供热水和休息点")).isVisible();
            Chromium.picture(own, "partner-page");
            press(page, "终止协议");
            page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("今天终止协议？"))
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("终止协议"))
                    .click();
            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.CELL).getByText("已结束")).isVisible();
            Console.inspect(page, "partners");
            own.navigate(address);
            assertThat(own.getByText("这个链接打不开")).isVisible();
        }
    }

    private void join(String name) {
        HttpPerson.of(port, leader).post("/api/team-members", """
                {"villageId":"%s","category":"RESIDENT","force":"VOLUNTEER","name":"%s",
                 "consented":true,"told":true,"agreed":true,"adult":true}
                """.formatted(bureau.village(0), name));
    }

    private static String handOver(Page page, String masked) {
        page.getByRole(AriaRole.CELL).getByText(masked).click();
        press(page, "生成链接");
        var link = page.getByRole(AriaRole.STATUS).getByRole(AriaRole.LINK);
        assertThat(link).isVisible();
        Console.inspect(page, "own-page-link");
        var address = link.getAttribute("href");
        page.keyboard().press("Escape");
        assertThat(link).hasCount(0);
        return address;
    }

    private void call(Page page) {
        page.navigate("/calls-for-help?village=" + bureau.village(0));
        var form = page.getByRole(AriaRole.DIALOG);
        form.getByLabel("做什么").fill("帮独居老人搬运物资");
        var start = clock.instant().atZone(zone).minusMinutes(30);
        form.getByLabel("开始时间").fill(LOCAL.format(start));
        form.getByLabel("结束时间").fill(LOCAL.format(start.plusHours(2)));
        form.getByLabel("装备（可不填）").fill("手套、推车");
        assertThat(form.getByText("测试0村").first()).isVisible();
        Console.inspect(page, "call-form");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("发起召集"))
                .click();
        assertThat(page.getByText("0 人参加，需要 4 人")).isVisible();
    }

    private static void checkOut(Page own, String address) {
        own.getByLabel("服务了多少分钟").fill("90");
        press(own, "签退");
        assertThat(own.getByText("共参加 1 次，1 小时 30 分钟。")).isVisible();
        Console.inspect(own, "own-page-hours");
        var letter = own.context().request().get(address + "/certificate");
        assertEquals(200, letter.status());
        assertEquals("application/pdf", letter.headers().get("content-type"));
        save(letter.body());
    }

    private static void save(byte[] letter) {
        try {
            java.nio.file.Files.write(java.nio.file.Path.of("target/pictures/letter-of-thanks.pdf"), letter);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static void leave(Page own) {
        own.getByText("退出，或清除我的信息").click();
        Console.inspect(own, "own-page-leaving");
        press(own, "退出并清除我的信息");
        assertThat(own.getByText("您的姓名、电话和单位已经删除。")).isVisible();
        Console.inspect(own, "own-page-farewell");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
