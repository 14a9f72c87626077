package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.button;
import static org.cunjing.browser.Console.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// An officer calls for help with one touch, the room takes it, and the phone says who; then the phone's pages, large.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=driven"})
@Import(TestBureaus.class)
class HelpBrowserIT {

    private static final List<String> PAGES =
            List.of("today", "village", "map", "record", "search", "news", "propose", "package", "outbox");

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void bringsHelpToTheRoomAndItsAnswerBack() {
        try (var phone = chromium.window(390, 844);
                var desk = chromium.window(1440, 900)) {
            var board = signIn(desk, "station-01", "/board");
            var page = signIn(phone, "community-001", "/field/today");
            hold(page);
            assertThat(page.getByText(Pattern.compile("^已送达指挥室"))).isVisible();
            inspect(page, "help-called");

            var call = board.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("求助$")));
            assertThat(board.getByText(Pattern.compile("求助，尚无人接"))).isVisible();
            assertThat(call.getByText("未告知位置")).isVisible();
            Console.inspect(board, "help-board");
            call.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("我来接"))
                    .click();

            assertThat(page.getByText(Pattern.compile("^已接 \\d\\d:\\d\\d \\S+")))
                    .isVisible();
            takeBack(page);
            assertThat(call).hasCount(0);
        }
    }

    private static void hold(Page page) {
        var help = button(page, Pattern.compile("^求助，按住"));
        help.dispatchEvent("pointerdown");
        assertThat(page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("求助")))
                .isVisible();
    }

    private static void takeBack(Page page) {
        button(page, Pattern.compile("^误触或演练，撤回$")).click();
        button(page, Pattern.compile("^误触$")).click();
        button(page, Pattern.compile("^撤回求助$")).click();
        assertThat(page.getByText("求助已撤回。")).isVisible();
    }

    @Test
    void isReadableOnEveryPageAlsoLarge() {
        try (var phone = chromium.window(360, 740)) {
            var page = signIn(phone, "community-001", "/field/today");
            PAGES.forEach(path -> visit(page, path, "phone-" + path));
            page.evaluate("localStorage.setItem('cunjing.type', 'large')");
            PAGES.forEach(path -> visit(page, path, "phone-large-" + path));
        }
    }

    private static void visit(Page page, String path, String picture) {
        page.navigate("/field/" + path);
        assertThat(page.locator("main")).isVisible();
        assertThat(page.locator(".skeleton, .van-skeleton")).hasCount(0);
        inspect(page, picture);
    }

    private static void inspect(Page page, String picture) {
        Chromium.picture(page, picture);
        Chromium.requireAccessible(page);
        Chromium.requireNoSidewaysScrolling(page);
    }
}
