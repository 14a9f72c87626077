package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A team finds something: from the tap on the board to the officer's phone and back, without a reload on either side.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
class FindingsBrowserIT {

    private static final String VILLAGE = "崇义社区";
    private static final String WORDS = "楼道堆放杂物，堵住安全出口。";

    /// What stands on each page once it is there.
    private static final Map<String, String> SHOWN =
            Map.of("/findings", "超两小时未签收", "/findings/new", "用我的位置", "/teams", "常设快反队1");

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void reachesTheOfficersPhoneAndComesBackClosed() {
        try (var room = chromium.window(1440, 900);
                var street = chromium.window(390, 844);
                var desk = chromium.window(1440, 900)) {
            var phone = signIn(street, "community-001", "/field/today");
            assertThat(phone.getByRole(AriaRole.LINK, named("记一笔")).first()).isVisible();
            var list = signIn(desk, "squad-01", "/findings");
            assertThat(list.getByRole(AriaRole.TABLE).first()).isVisible();

            report(signIn(room, "station-01", "/findings/new"));
            var card = phone.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(WORDS));
            assertThat(card).containsText("待签收");
            assertThat(phone.getByRole(AriaRole.STATUS).first()).containsText(VILLAGE);
            var row = list.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(WORDS));
            assertThat(row).containsText("待签收");
            assertThat(list.getByRole(AriaRole.STATUS).first()).containsText(VILLAGE);
            Chromium.picture(phone, "finding-phone");

            accept(card);
            assertThat(row).containsText("办理中");
            close(card);
            assertThat(card).hasCount(0);
            assertThat(row).containsText("已办结");
            Chromium.picture(list, "findings");
        }
    }

    private static void report(Page page) {
        page.getByLabel("情况").fill(WORDS);
        page.getByLabel("现场处置").fill("已劝导住户清理。");
        page.getByRole(AriaRole.BUTTON, named(VILLAGE)).click();
        var owner = page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(VILLAGE));
        assertThat(owner).containsText("将送达责任民警");
        Chromium.picture(page, "finding-report");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("上报").setExact(true))
                .click();
        assertThat(page.getByText("已上报，已送达")).isVisible();
    }

    private static void accept(Locator card) {
        card.getByRole(AriaRole.BUTTON, button("签收")).click();
        assertThat(card).containsText("办理中");
    }

    private static void close(Locator card) {
        card.getByRole(AriaRole.BUTTON, button("办结")).click();
        card.getByLabel("办理结果").fill("已与物业一起清理，出口畅通。");
        card.getByRole(AriaRole.RADIO, button("较低，列入走访")).check();
        card.getByRole(AriaRole.BUTTON, button("办结")).click();
    }

    @Test
    void canBeReadAndReportedByEverybodyOnWideAndNarrowScreens() {
        for (var width : new int[] {1440, 360}) {
            try (var window = chromium.window(width, 800)) {
                var page = signIn(window, "office", "/findings");
                for (var path : List.of("/findings", "/findings/new", "/teams")) {
                    open(page, path);
                    assertThat(page.getByText(SHOWN.get(path)).first()).isVisible();
                    Chromium.picture(page, "patrol" + path.replace('/', '-') + "-" + width);
                    Chromium.requireAccessible(page);
                    Chromium.requireNoSidewaysScrolling(page);
                }
            }
        }
    }

    @Test
    void showsTheTraceOfAFindingWithItsPlace() {
        try (var window = chromium.window(1440, 900)) {
            var page = signIn(window, "office", "/findings?show=CLOSED");
            page.locator(".el-table__row button").first().click();

            var drawer = page.getByRole(AriaRole.DIALOG);
            assertThat(drawer.getByRole(AriaRole.LISTITEM).first()).containsText("上报");
            assertThat(drawer.locator(".pin")).isVisible();
            Chromium.picture(page, "finding");
            Chromium.requireAccessible(page);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void open(Page page, String path) {
        page.navigate(path);
        assertThat(page.locator(".skeleton")).hasCount(0);
    }
}
