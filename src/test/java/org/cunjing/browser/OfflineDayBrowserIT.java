package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.button;
import static org.cunjing.browser.Console.signIn;
import static org.cunjing.browser.Handset.accept;
import static org.cunjing.browser.Handset.open;
import static org.cunjing.browser.Handset.openWithoutNetwork;
import static org.cunjing.browser.Handset.prepare;
import static org.cunjing.browser.Handset.submit;
import static org.cunjing.browser.Handset.takePhoto;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A day without network on an officer's phone: it opens, work is taken in at once, survives that the page is closed
/// in the middle, and arrives when the network is back.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=driven"})
@Import(TestBureaus.class)
class OfflineDayBrowserIT {

    private static final String HEARD = "希望在河边加一盏路灯。";

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void losesNothingOfADayWithoutNetwork() {
        try (var phone = chromium.window(390, 844)) {
            prepare(signIn(phone, "community-001", "/field/today"));

            phone.setOffline(true);
            var page = openWithoutNetwork(phone);
            search(page);
            record(page);
            acceptAnOrder(page);
            beginAnother(page);
            page.close();

            var later = openWithoutNetwork(phone);
            assertThat(later.getByText(Pattern.compile("^待传 2 · 最早"))).isVisible();
            assertThat(later.getByText("照片 1 张待传").first()).isVisible();
            open(later, "记录");
            assertThat(later.getByText("上次有一份没有提交的「安全检查」草稿。")).isVisible();
            requireNoLeaving(later);

            phone.setOffline(false);
            seeItSent(later);
        }
        try (var desk = chromium.window(1440, 900)) {
            seeThePhoto(signIn(desk, "community-001", "/ledgers"));
        }
    }

    /// Without network, in everything that the village has.
    private static void search(Page page) {
        open(page, "查找");
        page.getByLabel("关键词").fill("堆放");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^隐患")))
                .first()
                .click();
        assertThat(page.getByText("没有网络：只有摘要存在手机里")).isVisible();
        Chromium.picture(page, "offline-entry");
        page.getByText("返回查找").click();
        assertThat(page.getByLabel("关键词")).hasValue("堆放");
        Chromium.requireAccessible(page);
        Chromium.requireNoSidewaysScrolling(page);
    }

    private static void record(Page page) {
        open(page, "记录");
        button(page, Pattern.compile("^服务员$")).click();
        page.getByLabel(Pattern.compile("问事")).fill(HEARD);
        takePhoto(page);
        submit(page);
        Chromium.picture(page, "offline-kept");
    }

    /// It was drawn anew on the phone, and again at the door.
    private static void seeThePhoto(Page page) {
        page.getByText(HEARD).first().click();
        button(page, Pattern.compile("^查看 1 张照片$")).click();
        assertThat(page.getByAltText(Pattern.compile("^第 1 张"))).hasAttribute("width", "1600");
    }

    private static void acceptAnOrder(Page page) {
        open(page, "今日");
        accept(page).click();
        assertThat(page.getByRole(AriaRole.ARTICLE).getByText("待传", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static void beginAnother(Page page) {
        open(page, "记录");
        button(page, Pattern.compile("^检查员$")).click();
        page.getByLabel(Pattern.compile("^场所名称")).fill("村小学");
        assertThat(page.getByText(Pattern.compile("已存草稿$"))).isVisible();
    }

    private static void requireNoLeaving(Page page) {
        button(page, Pattern.compile("^设置$")).click();
        assertThat(page.getByText(Pattern.compile("还有 2 条没有上传.*不能退出登录"))).isVisible();
        assertThat(button(page, Pattern.compile("^退出登录$"))).hasCount(0);
        page.getByText("去处理").click();
    }

    private static void seeItSent(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("已传 2")))
                .isVisible();
        Chromium.picture(page, "offline-sent");
        Chromium.requireAccessible(page);
        Chromium.requireNoSidewaysScrolling(page);
        assertThat(page.getByText(Pattern.compile("^待传 \\d+ · 最早"))).hasCount(0);
        open(page, "动态");
        assertThat(page.getByText(Pattern.compile("^入户走访")).first()).isVisible();
    }
}
