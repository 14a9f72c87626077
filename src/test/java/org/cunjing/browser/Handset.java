package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.button;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.cunjing.field.photo.Pictures;

/// What an officer does on the phone, in the words on the screen.
final class Handset {

    private Handset() {}

    /// Once with network: the shell and the answers come onto the phone.
    static void prepare(Page page) {
        page.waitForFunction("navigator.serviceWorker.ready.then((found) => found.active?.state === 'activated')");
        page.reload();
        page.waitForFunction("navigator.serviceWorker.controller !== null");
        assertThat(accept(page)).isVisible();
        open(page, "查找");
        assertThat(page.getByText(Pattern.compile("^手机里有 \\d+ 条台账，截至"))).isVisible();
    }

    static Page openWithoutNetwork(BrowserContext phone) {
        var page = phone.newPage();
        page.navigate("/field");
        assertThat(page.getByText(Pattern.compile("^没有网络，数据截至"))).isVisible();
        return page;
    }

    static void open(Page page, String tab) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(tab).setExact(true))
                .click();
    }

    static Locator accept(Page page) {
        return button(page, Pattern.compile("^接受$")).first();
    }

    static void takePhoto(Page page) {
        var photo = new FilePayload("lamp.jpg", "image/jpeg", Pictures.jpeg(2_000, 1_500, 1));
        page.getByLabel("选择照片").setInputFiles(photo);
        assertThat(page.getByAltText("照片 1")).isVisible();
    }

    static void submit(Page page) {
        button(page, Pattern.compile("^提交$")).click();
        assertThat(page.getByText("已存在手机，待传")).isVisible();
    }
}
