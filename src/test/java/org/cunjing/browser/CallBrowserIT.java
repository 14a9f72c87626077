package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.button;
import static org.cunjing.browser.Console.confirm;
import static org.cunjing.browser.Console.exactly;
import static org.cunjing.browser.Console.inspect;
import static org.cunjing.browser.Console.openBatch;
import static org.cunjing.browser.Console.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// A third batch from its call to the selection of the one officer it has room for.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=market"})
@Import(TestBureaus.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallBrowserIT {

    private static final int WIDE = 1440;
    private static final int PHONE = 360;

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
    void selectsUpToTheQuotaAndRefusesTheNext() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = signIn(window, "office", "/batches");
            button(page, Pattern.compile("^开启新批次$")).click();
            page.getByRole(AriaRole.SPINBUTTON).fill("1");
            page.getByPlaceholder("选择日期").fill("2027-12-01");
            page.keyboard().press("Enter");
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("选拔条件"))
                    .fill("政治素质、业务专长。");
            button(page, Pattern.compile("^开启并公布$")).click();
            assertThat(page.getByText("还没有人报名")).isVisible();
        }
        apply("posted-65");
        apply("posted-66");
        recommend("branch-05");
        recommend("branch-09");
        mark("office");
        mark("office-2");
        try (var window = chromium.window(WIDE, 900)) {
            var page = openBatch(window, "office", "第3批");

            confirm(page, "按评分选定前 1 名");

            assertThat(page.getByText("1 个名额已全部用完")).isVisible();
            var left = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("已推荐"));
            left.click();
            button(page, Pattern.compile("^选定$")).click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("名额已满");
            inspect(page, "batch-full");
        }
    }

    private void apply(String login) {
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, login, "/my-application");
            page.getByLabel("为什么愿意到村里工作").fill("愿意到村里工作。");
            button(page, Pattern.compile("^提交报名$")).click();
            assertThat(page.getByText("已收到，等待部门推荐")).isVisible();
            inspect(page, "applied-phone");
        }
    }

    private void recommend(String login) {
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, login, "/recommendations");
            confirm(page, "推荐");
            assertThat(page.getByText("意见都已给出")).isVisible();
            inspect(page, "recommended-phone");
        }
    }

    private void mark(String login) {
        try (var window = chromium.window(WIDE, 900)) {
            var page = openBatch(window, login, "第3批");
            page.getByRole(AriaRole.ROW).nth(1).click();
            for (var mark : new String[] {"80", "90"}) {
                var field = page.getByLabel("我的评分");
                assertThat(field).hasValue("");
                field.fill(mark);
                button(page, Pattern.compile("^保存评分$")).click();
                assertThat(page.getByRole(AriaRole.DIALOG).getByText(mark, exactly()))
                        .isVisible();
                button(page, Pattern.compile("^下一份$")).click();
            }
        }
    }
}
