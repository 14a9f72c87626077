package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// A preventable case from the station's note over the officer's phone to its check.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
class ReviewBrowserIT {

    private static final String CASE = "A5101140000002026119999";

    @LocalServerPort
    int port;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void isNotedVisitedAndClosed() {
        try (var station = chromium.window(1440, 900);
                var street = chromium.window(360, 800)) {
            var desk = signIn(station, "station-01", "/reviews");
            note(desk);
            Console.inspect(desk, "reviews");
            order();

            var phone = signIn(street, "community-001", "/field/today");
            visit(phone);

            desk.getByRole(AriaRole.BUTTON, button(CASE)).click();
            assertThat(desk.getByText("当场防范建议")).isVisible();
            assertThat(desk.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("派单任务").setExact(true)))
                    .hasAttribute("href", Pattern.compile("/work-orders\\?order="));
            desk.getByRole(AriaRole.BUTTON, button("审核通过并办结")).click();
            desk.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("确认这件倒查已经到位？"))
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("审核通过并办结"))
                    .click();
            assertThat(desk.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions().setName("派出所审核").setExact(true)))
                    .hasCount(0);
            desk.keyboard().press("Escape");
            assertThat(row(desk)).containsText("已办结");
            assertThat(row(desk)).containsText("按时倒查");
        }
    }

    private static void note(Page desk) {
        desk.getByRole(AriaRole.BUTTON, button("登记案件")).click();
        var form = desk.getByRole(AriaRole.DIALOG);
        form.getByLabel("案件编号").fill(CASE);
        form.getByLabel("案件类别").selectOption("BURGLARY");
        form.getByLabel("村（社区）").selectOption(new SelectOption().setLabel("崇义社区"));
        Chromium.picture(desk, "review-note");
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("登记案件").setExact(true))
                .click();
        assertThat(form.getByText("已登记，可继续登记下一件。")).isVisible();
        form.getByRole(AriaRole.BUTTON).first().click();
        assertThat(row(desk)).containsText("期限内待办");
    }

    /// What the station asks for after the case.
    private void order() {
        var leader = HttpPerson.signedIn(port, "station-01", "cunjing-demo-1");
        var village = leader.get("/api/reviews?month=" + YearMonth.now(ZoneId.of("Asia/Shanghai")))
                .body()
                .get("reviews")
                .valueStream()
                .filter(review -> review.get("reference").asString().equals(CASE))
                .map(review -> review.get("villageId").asString())
                .findFirst()
                .orElseThrow();
        var answer = leader.post("/api/work-orders", """
                {"villageId":"%s","role":"INSPECTOR","title":"检查楼道照明","task":"逐栋检查楼道灯","basis":"案件倒查","due":"%s"}
                """.formatted(
                        village, LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(5)));
        Assertions.assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    }

    private static void visit(Page phone) {
        var card = phone.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(CASE));
        card.getByRole(AriaRole.BUTTON).first().click();
        card.getByLabel("照明", new Locator.GetByLabelOptions().setExact(true)).check();
        assertThat(card.getByText("有环节没起作用的，请至少选一项后续措施。")).isVisible();
        card.getByLabel("当场提出防范建议").check();
        card.getByLabel(Pattern.compile("派单任务 检查楼道照明$")).check();
        Console.inspect(phone, "review-phone");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交派出所审核"))
                .click();
        assertThat(card).hasCount(0);
    }

    private static Locator row(Page desk) {
        return desk.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(CASE));
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
