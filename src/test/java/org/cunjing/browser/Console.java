package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.cunjing.TestBureau;
import org.cunjing.access.Actor.Person;

/// What somebody does at the console, in the words on the screen.
final class Console {

    private Console() {}

    static Page openBatch(BrowserContext window, String login, String name) {
        var page = signIn(window, login, "/batches");
        button(page, Pattern.compile("^" + name + "$")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name)))
                .isVisible();
        return page;
    }

    static void chooseBatch(Page page, String name) {
        var choice = page.getByLabel("批次");
        choice.selectOption(choice.locator("option")
                .filter(new Locator.FilterOptions().setHasText(name))
                .getAttribute("value"));
    }

    /// Presses a button and the one of the same name in the dialog that asks back.
    static void confirm(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    static Locator tile(Page page, String label) {
        return page.locator(".tile").filter(new Locator.FilterOptions().setHasText(label));
    }

    static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    static void inspect(Page page, String name) {
        Chromium.picture(page, name);
        Chromium.requireAccessible(page);
        Chromium.requireNoSidewaysScrolling(page);
    }

    /// Somebody of a test's own bureau.
    static Page signIn(BrowserContext window, Person person, String path) {
        return signIn(window, person.login() + "@" + person.bureau(), TestBureau.PASSWORD, path);
    }

    static Page signIn(BrowserContext window, String login, String path) {
        return signIn(window, login, "cunjing-demo-1", path);
    }

    private static Page signIn(BrowserContext window, String login, String password, String path) {
        var page = window.newPage();
        page.navigate("/sign-in");
        page.getByLabel("账号", new Page.GetByLabelOptions().setExact(true)).fill(login);
        page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        assertThat(page.getByText("退出登录").first()).isAttached();
        page.navigate(path);
        assertThat(page.locator(".skeleton, .van-skeleton")).hasCount(0);
        return page;
    }
}
