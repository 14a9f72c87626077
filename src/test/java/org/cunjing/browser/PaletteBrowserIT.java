package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;

/// The jobs of a command room done from the palette, with the keyboard alone.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
class PaletteBrowserIT {

    private static final int MOST_TABS = 120;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void doesTheJobsOfARoomWithoutAMouse() {
        try (var window = chromium.window(1440, 900)) {
            var page = Console.signIn(window, "station-01", "/coverage");
            takesOver(page);
            givesAnOrder(page);
            verifies(page);
            handsTheShiftOver(page);
            reportsAFinding(page);
            answersIt(page);
        }
    }

    @Test
    void switchesAnAreaToEmergencyAndBackWithoutAMouse() {
        try (var window = chromium.window(1440, 900)) {
            var page = Console.signIn(window, "office", "/coverage");
            command(page, "zwdtct");
            choose(page, "");
            assertThat(dialog(page, "转为动态处突")).isVisible();
            page.keyboard().press("Escape");
            assertThat(dialog(page, "转为动态处突")).isHidden();
            command(page, "zwdtct");
            choose(page, "");
            write(page, dialog(page, "转为动态处突").getByLabel("理由"), "演唱会散场");
            press(page, Console.button(page, Pattern.compile("^转为动态处突$")).last());
            assertThat(page.getByText("演唱会散场").first()).isVisible();

            command(page, "zhct");
            choose(page, "");
            write(page, page.getByRole(AriaRole.ARTICLE).getByLabel("理由"), "人群已散");
            press(page, Console.button(page, Pattern.compile("^转回常态$")).last());
            assertThat(page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText("演唱会散场")))
                    .hasCount(0);
        }
    }

    /// Keys are pressed as fast as they can be, whatever is still on its way.
    @Test
    void sendsTheNearestOfficerWithSevenKeysAndTakesThatBackWithTwo() {
        try (var window = chromium.window(1440, 900)) {
            var page = Console.signIn(window, "station-01", "/board");
            for (var key : List.of("Control+k", "p", "z", "j", "Enter", "Enter", "Enter")) {
                page.keyboard().press(key);
            }
            var said = page.locator(".bar");
            assertThat(said).containsText(Pattern.compile("已派.+支援"));
            Console.inspect(page, "palette-sent");

            page.keyboard().press("Control+k");
            page.keyboard().press("Enter");
            assertThat(said).isHidden();
            assertThat(input(page)).isHidden();
        }
    }

    @Test
    void findsByCharactersByPinyinAndByInitialsAndGoesBackStepByStep() {
        try (var window = chromium.window(390, 844)) {
            var page = Console.signIn(window, "office", "/coverage");
            Console.button(page, Pattern.compile("查找或操作")).click();
            Console.inspect(page, "palette-narrow");
            page.keyboard().type("xyzxyz");
            assertThat(page.getByText("没有找到")).isVisible();
            page.keyboard().press("Escape");
            assertThat(input(page)).isHidden();

            command(page, "sanhecun");
            assertThat(page).hasURL(Pattern.compile("/board[?]village="));

            command(page, "jswr");
            assertThat(page.getByText("接手无人应答的任务")).isVisible();
            page.keyboard().press("Escape");
            assertThat(input(page)).isVisible();
            page.keyboard().press("Escape");
            assertThat(input(page)).isHidden();
        }
    }

    private static void takesOver(Page page) {
        open(page);
        Console.inspect(page, "palette");
        page.keyboard().press("Escape");
        command(page, "jswr");
        choose(page, "");
        assertThat(page.getByText(Pattern.compile("^已接手“"))).isVisible();
    }

    private static void givesAnOrder(Page page) {
        command(page, "xdrw");
        choose(page, "");
        assertThat(page.getByLabel("村（社区）", exactly())).not().hasValue("");
        write(page, page.getByLabel("任务", exactly()), "查看河堤");
        write(page, page.getByLabel("做什么", exactly()), "沿河堤走一遍，看有无管涌");
        write(page, page.getByLabel("依据", exactly()), "防汛预案");
        press(page, Console.button(page, Pattern.compile("^下达$")));
        assertThat(page.getByText("查看河堤").first()).isVisible();
    }

    private static void verifies(Page page) {
        command(page, "hytj");
        choose(page, "");
        press(page, Console.button(page, Pattern.compile("^核实通过$")));
        assertThat(page.getByText("已核实，计入当月工作")).isVisible();
        page.keyboard().press("Escape");
    }

    private static void handsTheShiftOver(Page page) {
        command(page, "jjb");
        choose(page, "");
        write(page, page.getByLabel("需要下一班知道的"), "河堤已派人查看");
        press(page, Console.button(page, Pattern.compile("^签字交班$")));
        assertThat(page.getByText("河堤已派人查看").first()).isVisible();
    }

    private static void reportsAFinding(Page page) {
        command(page, "sbfx");
        write(page, page.getByLabel(Pattern.compile("^情况")), "桥头护栏松动");
        write(page, page.getByLabel(Pattern.compile("^现场处置")), "已拉警戒线");
        press(page, page.locator("summary").filter(new Locator.FilterOptions().setHasText("坐标")));
        write(page, page.getByLabel("经度"), "104.2");
        write(page, page.getByLabel("纬度"), "30.8");
        press(page, Console.button(page, Pattern.compile("^上报$")));
        assertThat(page.getByText(Pattern.compile("^已上报"))).isVisible();
    }

    private static void answersIt(Page page) {
        command(page, "qthl");
        assertThat(page).hasURL(Pattern.compile("/findings[?]finding="));
    }

    private static void open(Page page) {
        page.keyboard().press("Control+k");
        assertThat(input(page)).isFocused();
    }

    private static void command(Page page, String words) {
        open(page);
        choose(page, words);
    }

    /// Types into the open palette and does what comes first.
    private static void choose(Page page, String words) {
        page.keyboard().type(words);
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.OPTION))
                .not()
                .hasCount(0);
        page.keyboard().press("Enter");
    }

    private static void write(Page page, Locator field, String words) {
        reach(page, field);
        page.keyboard().press("Control+a");
        page.keyboard().insertText(words);
    }

    private static void press(Page page, Locator button) {
        reach(page, button);
        page.keyboard().press("Enter");
    }

    /// Goes on with Tab until it has the focus.
    private static void reach(Page page, Locator target) {
        assertThat(target).isVisible();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((boolean) target.evaluate("it => it === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + target);
    }

    private static Locator input(Page page) {
        return dialog(page, "查找，或要做什么").getByRole(AriaRole.COMBOBOX);
    }

    private static Locator dialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
