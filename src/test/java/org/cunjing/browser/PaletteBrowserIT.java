package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The jobs of a command room done from the palette, with the keyboard alone.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaletteBrowserIT {

    private static final String UNANSWERED = "查看涨水路段";

    @LocalServerPort
    int port;

    Chromium chromium;

    @BeforeAll
    void launch() {
        chromium = new Chromium(port);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void doesTheJobsOfARoomWithoutAMouse() {
        try (var window = chromium.window(1440, 900)) {
            var page = Console.signIn(window, "station-01", "/coverage");
            open(page);
            Console.inspect(page, "palette");

            type(page, "jswr");
            assertThat(page.getByRole(AriaRole.COMBOBOX)).hasAttribute("placeholder", "接手哪一件？");
            type(page, "ckzs");
            assertThat(page.getByText("已接手“" + UNANSWERED + "”")).isVisible();

            open(page);
            type(page, "xdzl");
            assertThat(options(page).first()).isVisible();
            page.keyboard().press("Enter");
            var drawer = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("下达指令"));
            assertThat(drawer.getByLabel("村（社区）")).not().hasValue("");
            page.keyboard().press("Escape");
            assertThat(drawer).isHidden();

            open(page);
            type(page, "fxhf");
            assertThat(page.getByText("没有找到")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.COMBOBOX)).isHidden();

            open(page);
            type(page, "zrkz");
            page.keyboard().press("Escape");
        }
    }

    @Test
    void findsAVillageByItsInitialsAndOpensThePageOfAnyName() {
        try (var window = chromium.window(1440, 900)) {
            var page = Console.signIn(window, "office", "/coverage");
            var village = page.locator(".village-name, h3, td").first();
            open(page);
            type(page, "zbjc");
            assertThat(page.getByText("没有找到")).isVisible();
            page.keyboard().press("Escape");
            assertThat(village).isAttached();
        }
    }

    private static void open(Page page) {
        page.keyboard().press("Control+k");
        assertThat(page.getByRole(AriaRole.COMBOBOX)).isFocused();
    }

    /// Types into the open palette and does what comes first.
    private static void type(Page page, String words) {
        page.keyboard().type(words);
        assertThat(options(page)).not().hasCount(0);
        page.keyboard().press("Enter");
    }

    private static Locator options(Page page) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(".")));
    }
}
