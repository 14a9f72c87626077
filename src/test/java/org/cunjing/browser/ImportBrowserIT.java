package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.cunjing.browser.Console.button;
import static org.cunjing.browser.Console.confirm;
import static org.cunjing.browser.Console.inspect;
import static org.cunjing.browser.Console.signIn;
import static org.cunjing.browser.Console.tile;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.cunjing.CunjingIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Personnel brings a file with faults, mends it, brings it in, and takes it back: the bureau is as before.
@CunjingIT
class ImportBrowserIT {

    private static final String HEAD = "警号,姓名,类别,所属部门,所属派出所,出生年份,基层工作年数,专业,值班电话,私人电话,党员,入职日期\n";
    private static final String MENDED = HEAD
            + "新警0001,新来一,驻村民警,禁毒大队,,1991,4,禁毒、交通安全,0281234567,13900000001,是,2015-07-01\n"
            + "新警0002,新来二,驻村民警,交警大队,,1989,6,交通安全,0281234568,,,2012/7/1\n";
    private static final String FAULTY =
            MENDED.replace("禁毒大队", "金毒大队").replace("1989", "九十年代").replace("2012/7/1", "去年");

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void bringsAFileInAfterMendingItAndTakesItBack() {
        try (var window = chromium.window(1440, 900)) {
            var page = signIn(window, "office", "/exchange");
            inspect(page, "exchange");

            bring(page, "民警.csv", FAULTY);
            assertThat(page.getByText("试运行发现 3 处错误")).isVisible();
            assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("需要改正的地方")))
                    .containsText("没有这个名称的部门");
            assertThat(button(page, Pattern.compile("^执行导入$"))).hasCount(0);
            inspect(page, "import-faults");

            page.getByText("返回导入与导出").click();
            bring(page, "民警.csv", MENDED);
            assertThat(page.getByText("试运行通过")).isVisible();
            assertThat(tile(page, "新增")).containsText("2");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("139****0001");
            page.reload();
            assertThat(page.getByText("试运行通过")).isVisible();
            inspect(page, "import-ready");

            confirm(page, "执行导入");
            assertThat(page.getByText("已写入名册")).isVisible();
            confirm(page, "撤销导入");
            assertThat(page.getByText("名册恢复到导入之前")).isVisible();
            page.getByText("返回导入与导出").click();
            assertThat(page.getByRole(AriaRole.TABLE).last()).containsText("已撤销");
        }
    }

    @Test
    void bringsAnExportBackOnThePhoneWithoutADifference() throws IOException {
        try (var window = chromium.window(360, 740)) {
            var page = signIn(window, "office", "/exchange");
            var file = page.waitForDownload(() -> page.getByText("导出 Excel").click());

            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(file.suggestedFilename(), "", Files.readAllBytes(file.path())));

            assertThat(page.getByText("与名册完全一致")).isVisible();
            assertThat(tile(page, "新增")).containsText("0");
            assertThat(tile(page, "更改")).containsText("0");
            assertThat(button(page, Pattern.compile("^执行导入$"))).isDisabled();
            inspect(page, "import-phone");
        }
    }

    @Test
    void issuesTheLettersOfABatch() {
        try (var window = chromium.window(1440, 900)) {
            var page = signIn(window, "office", "/letters");
            button(page, Pattern.compile("^文种格式$")).click();
            page.getByLabel("发文机关").fill("示例分局");
            inspect(page, "letter-form");
            button(page, Pattern.compile("^保存$")).click();

            confirm(page, "签发任命书");

            assertThat(page.getByText("下载全部 54 份（PDF）")).isVisible();
            inspect(page, "letters");
            var file =
                    page.waitForDownload(() -> page.getByText("下载全部 54 份（PDF）").click());
            Assertions.assertThat(file.suggestedFilename()).endsWith(".pdf");
        }
    }

    private static void bring(Page page, String name, String table) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/csv", table.getBytes(UTF_8)));
    }
}
