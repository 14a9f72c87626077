package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.button;
import static org.cunjing.browser.Console.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// An officer notes two early signs: one becomes a dispute, one is dismissed; the leader sees where the dispute came
/// from.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=driven"})
@Import(TestBureaus.class)
class SignBrowserIT {

    private static final String WATER = "两户因用水先后起过口角";
    private static final String PARKING = "两车抢过同一处空位";

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void becomesADisputeOrIsDismissed() {
        try (var phone = chromium.window(390, 844);
                var desk = chromium.window(1440, 900)) {
            var page = signIn(phone, "community-002", "/field/record?role=MEDIATOR&kind=DISPUTE_SIGN");
            note(page, WATER);
            button(page, Pattern.compile("^再记一笔$")).click();
            note(page, PARKING);

            dismiss(page);
            becomeDispute(page);
            traceBack(signIn(desk, "station-01", "/ledgers?kind=DISPUTE"));
        }
    }

    private static void note(Page page, String sign) {
        text(page).fill(sign);
        Chromium.requireAccessible(page);
        Chromium.picture(page, "sign-form");
        button(page, Pattern.compile("^提交$")).click();
        assertThat(button(page, Pattern.compile("^再记一笔$"))).isVisible();
    }

    private static void dismiss(Page page) {
        page.navigate("/field/today");
        open(page, PARKING);
        Chromium.requireAccessible(page);
        Chromium.requireNoSidewaysScrolling(page);
        Chromium.picture(page, "sign-open");
        page.getByLabel("办理情况").fill("双方各让一步，已无争执");
        button(page, Pattern.compile("^排除苗头$")).click();
        assertThat(item(page, PARKING)).hasCount(0);
    }

    private static void becomeDispute(Page page) {
        open(page, WATER);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("转为纠纷"))
                .click();
        assertThat(text(page)).hasValue(WATER);
        Chromium.picture(page, "sign-dispute");
        button(page, Pattern.compile("^提交$")).click();
        assertThat(button(page, Pattern.compile("^再记一笔$"))).isVisible();

        page.navigate("/field/today");
        assertThat(page.getByText(Pattern.compile("^矛盾纠纷 · " + WATER))).isVisible();
        assertThat(item(page, "纠纷苗头 · " + WATER)).hasCount(0);
    }

    private static void traceBack(Page page) {
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(WATER))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("查看苗头"))
                .click();
        assertThat(page.getByText("已转为纠纷")).isVisible();
        Chromium.picture(page, "sign-traced");
    }

    private static void open(Page page, String sign) {
        item(page, sign).click();
    }

    private static Locator item(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(words)));
    }

    private static Locator text(Page page) {
        return page.getByLabel(Pattern.compile("^情况"));
    }
}
