package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.button;
import static org.cunjing.browser.Console.signIn;
import static org.cunjing.browser.Handset.open;
import static org.cunjing.browser.Handset.takePhoto;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// The picture of an authorisation, from the officer's phone to the line that says that it was deleted.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=driven"})
@Import(TestBureaus.class)
class DocumentPhotoBrowserIT {

    private static final String OFFICER = "community-001";
    private static final String MATTER = "代领居住证，等待领证。";

    @LocalServerPort
    int port;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void isDeletedWithItsMatter() {
        try (var phone = chromium.window(390, 844)) {
            record(signIn(phone, OFFICER, "/field/today"));
        }
        try (var desk = chromium.window(1440, 900)) {
            var page = signIn(desk, OFFICER, "/ledgers");
            page.getByText(MATTER).first().click();
            button(page, Pattern.compile("^查看 1 张照片$")).click();
            assertThat(page.getByText("证件照片，办结后删除")).isVisible();
            complete();
            seeItDeleted(page);
        }
    }

    private static void record(Page page) {
        open(page, "记录");
        button(page, Pattern.compile("^服务员$")).click();
        button(page, Pattern.compile("^便民服务$")).click();
        page.getByLabel(Pattern.compile("^情况")).fill(MATTER);
        page.getByLabel("下面拍的是证件或授权书，办结后自动删除").check();
        takePhoto(page);
        assertThat(page.getByRole(AriaRole.LISTITEM).getByText("证件", Console.exactly()))
                .isVisible();
        page.getByAltText("照片 1").scrollIntoViewIfNeeded();
        Console.inspect(page, "document-photo-phone");
        button(page, Pattern.compile("^提交$")).click();
        assertThat(page.getByText("已登记").first()).isVisible();
        open(page, "动态");
        page.navigate("/field/outbox");
        assertThat(page.getByText(Pattern.compile("^已传 \\d+$"))).isVisible();
        assertThat(page.getByText(Pattern.compile("张待传"))).hasCount(0);
    }

    private void complete() {
        var officer = HttpPerson.signedIn(port, OFFICER, "cunjing-demo-1");
        var entry = officer.get("/api/ledger-entries?kind=SERVICE&progress=OPEN&size=100")
                .body()
                .get("entries")
                .valueStream()
                .filter(head -> head.get("title").asString().contains(MATTER))
                .findFirst()
                .orElseThrow();
        var answer = officer.post(
                "/api/ledger-entries/" + entry.get("id").asString() + "/steps",
                "{\"step\":\"COMPLETE\",\"note\":\"已交本人\"}");
        Assertions.assertThat(answer.status()).isEqualTo(200);
    }

    private static void seeItDeleted(Page page) {
        var line = page.getByText(Pattern.compile("上传过证件照片，已于 .* 删除$"));
        for (int tries = 0; tries < 20 && line.count() == 0; tries++) {
            page.reload();
            assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("照片")))
                    .isVisible();
        }
        assertThat(line).isVisible();
        assertThat(button(page, Pattern.compile("^查看 \\d+ 张照片$"))).hasCount(0);
        Console.inspect(page, "document-photo-deleted");
    }
}
