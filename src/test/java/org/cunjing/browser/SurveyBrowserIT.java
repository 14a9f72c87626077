package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cunjing.CunjingIT;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A questionnaire: the station opens it, residents answer on their own and on a phone that is handed over, and the
/// index
/// appears with the fifth answer.
@CunjingIT
class SurveyBrowserIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    TestBureau bureau;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    Person leader;
    Person officer;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        var posted = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> postings.start(new NewPosting(
                bureau.village(0),
                Objects.requireNonNull(posted.officer()),
                Duty.DEDICATED,
                LocalDate.now(clock.withZone(zone)),
                null,
                null)));
        officer = bureau.again(posted);
    }

    @Test
    void goesFromTheStationToResidentsAndBack() {
        try (var desk = chromium.window(1440, 900);
                var resident = chromium.window(360, 800);
                var street = chromium.window(360, 800)) {
            var page = signIn(desk, leader, "/surveys");
            ask(page);

            var own = resident.newPage();
            for (int i = 0; i < 3; i++) {
                own.navigate("/v/510000001000@" + bureau.code());
                own.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("平安与服务满意度调查"))
                        .click();
                answer(own, "安全", "基本满意");
            }
            Console.inspect(own, "survey-thanks");
            page.reload();
            assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile("指数"))))
                    .hasCount(0);

            handOver(signIn(street, officer, "/field/village"));

            page.reload();
            assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile("指数"))))
                    .isVisible();
            page.getByText(Pattern.compile("各村（社区），共 1 个")).click();
            assertThat(page.getByText("80.00 %")).isVisible();
            assertThat(page.getByText("50.00 %")).isVisible();
            Console.inspect(page, "surveys");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("平安与服务满意度调查"))
                    .click();
            assertThat(page.getByText("5 份，其中 2 份在代持手机上作答")).isVisible();
            Console.inspect(page, "survey-drawer");
        }
    }

    private static void ask(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("发起调查").setExact(true))
                .click();
        var form = page.getByRole(AriaRole.DIALOG);
        form.getByLabel("测试0村").check();
        Console.inspect(page, "survey-form");
        form.locator("button[type=submit]").click();
        assertThat(page.getByText("进行中")).isVisible();
    }

    /// Stepping back in the phone's history shows an empty sheet.
    private static void handOver(Page phone) {
        Console.inspect(phone, "survey-list-phone");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("交给居民作答"))
                .click();
        assertThat(phone.getByText("这部手机是工作人员递给您的。")).isVisible();
        Console.inspect(phone, "survey-sheet");
        answer(phone, "安全", "满意");
        assertThat(phone.getByText("请把手机还给工作人员。")).isVisible();
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下一位作答"))
                .click();
        answer(phone, "不安全", "不满意");
        phone.goBack();
        assertThat(phone.getByText("这部手机是工作人员递给您的。")).isVisible();
        assertThat(phone.locator("input:checked")).hasCount(0);
    }

    private static void answer(Page page, String safety, String satisfaction) {
        choose(page, "安全", safety);
        choose(page, "满意", satisfaction);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("提交").setExact(true))
                .click();
        assertThat(page.getByText("已计入。您的答卷没有保存。")).isVisible();
    }

    private static void choose(Page page, String about, String choice) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile(about)))
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }
}
