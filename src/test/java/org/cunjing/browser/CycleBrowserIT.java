package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.signIn;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// The demonstration bureau as its users meet it: each in their role, on the screen they have.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
class CycleBrowserIT {

    private static final String VILLAGE = "510114001018";

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void showsTheOfficeWhichVillagesLackAnOfficerOfTheirOwn() {
        try (var window = chromium.window(1440, 900)) {
            var page = signIn(window, "office", "/coverage");

            assertThat(page.getByRole(AriaRole.MAIN)).containsText("180");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("126");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("54");
            Chromium.picture(page, "coverage");
            Chromium.requireAccessible(page);
        }
    }

    @Test
    void fitsTheCoverageBoardOnAPhone() {
        try (var window = chromium.window(360, 740)) {
            var page = signIn(window, "office", "/coverage");

            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            Chromium.picture(page, "coverage-phone");
            Chromium.requireNoSidewaysScrolling(page);
        }
    }

    @Test
    void reportsTheFiguresOf2022() {
        try (var window = chromium.window(1440, 900)) {
            var page = signIn(window, "office", "/annual-report?year=2022");

            for (var figure : new String[] {"521", "435", "6,852", "1,517", "498"}) {
                assertThat(page.getByRole(AriaRole.MAIN))
                        .containsText(Pattern.compile(figure.replace(",", "[,，\\s]?")));
            }
            Chromium.picture(page, "report");
            Chromium.requireAccessible(page);
        }
    }

    @Test
    void givesAnOfficerTheVillageOnThePhone() {
        try (var window = chromium.window(390, 844)) {
            var page = signIn(window, "community-001", "/field");

            assertThat(page.getByText("崇义社区").first()).isVisible();
            Chromium.picture(page, "field");
            Chromium.requireAccessible(page);
            Chromium.requireNoSidewaysScrolling(page);
        }
    }

    @Test
    void takesASuggestionFromAResidentWithoutJavaScript() {
        try (var window = chromium.plainWindow(360, 740)) {
            var page = window.newPage();
            page.navigate("/v/" + VILLAGE);
            assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("崇义社区");

            page.getByRole(AriaRole.RADIO).first().check();
            page.locator("#words").fill("村口路灯晚上不亮,希望尽快修好。");
            page.locator("form[action*=suggestions] button[type=submit]").click();

            assertThat(page.locator("body")).containsText(Pattern.compile("[0-9A-Z]{4}[- ][0-9A-Z]{4}"));
            Chromium.picture(page, "receipt");
            Chromium.requireNoSidewaysScrolling(page);
        }
    }

    @Test
    void speaksEnglishWhenAsked() {
        try (var window = chromium.window(1440, 900)) {
            var page = window.newPage();
            page.navigate("/v/" + VILLAGE + "?lang=en");

            assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("en.*"));
            Chromium.picture(page, "village");
        }
    }

    @Test
    void showsTheMonthWithItsThreeLists() {
        try (var window = chromium.window(1440, 900)) {
            var page = signIn(window, "office", "/scores?month=2022-12");

            assertThat(page.getByRole(AriaRole.TAB)).hasCount(3);
            Chromium.picture(page, "month");
            Chromium.requireAccessible(page);
        }
    }
}
