package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.cunjing.dispatch.NewWorkOrder;
import org.cunjing.dispatch.WorkOrders;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A leave: noted with its deputy, who has the order on the phone a moment later, until the owner is back.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
class DeputiesBrowserIT {

    private static final String ORDER = "查看漫水路段";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    WorkOrders orders;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void givesTheOrdersOfALeaveToTheDeputyAndBack() {
        var bureau = bureaus.open();
        var leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        var owner = posted(bureau, 0);
        var deputy = posted(bureau, 1);
        bureau.as(leader, () -> orders.issue(wanted(bureau)));
        try (var desk = chromium.window(1440, 900);
                var phone = chromium.window(390, 844)) {
            var page = Console.signIn(desk, leader, "/deputies");
            assertThat(page.getByText("目前没有人请假")).isVisible();
            page.getByLabel("请假民警").selectOption(owner.name());
            page.getByLabel("代收民警").selectOption(deputy.name());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记请假"))
                    .click();
            assertThat(page.getByRole(AriaRole.ROW).filter(text(owner.name()))).containsText("假中");
            Console.inspect(page, "deputies");

            var field = Console.signIn(phone, deputy, "/field");
            var card = field.getByRole(AriaRole.ARTICLE).filter(text(ORDER));
            assertThat(card).containsText("您代 " + owner.name() + " 接收");
            Console.inspect(field, "deputies-phone");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("已返岗"))
                    .click();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("已返岗"))
                    .click();
            assertThat(page.getByText("目前没有人请假")).isVisible();
            assertThat(card).hasCount(0);
        }
    }

    private Person posted(TestBureau bureau, int village) {
        var person = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> postings.start(new NewPosting(
                bureau.village(village),
                Objects.requireNonNull(person.officer()),
                Duty.DEDICATED,
                LocalDate.of(2020, 1, 1),
                null,
                null)));
        return bureau.again(person);
    }

    private NewWorkOrder wanted(TestBureau bureau) {
        var what = new Instruction(DutyRole.INSPECTOR, ORDER, "查看警示标志", null, "强降雨预警", null, null, 1);
        return new NewWorkOrder(
                null,
                bureau.village(0),
                what,
                LocalDate.now(clock.withZone(zone)).plusDays(3));
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
