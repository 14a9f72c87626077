package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.cunjing.browser.Console.button;
import static org.cunjing.browser.Console.chooseBatch;
import static org.cunjing.browser.Console.confirm;
import static org.cunjing.browser.Console.exactly;
import static org.cunjing.browser.Console.inspect;
import static org.cunjing.browser.Console.openBatch;
import static org.cunjing.browser.Console.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// A third batch from its call to the letter of the one officer it has room for, by everybody who has a part in it.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=call"})
@Import(TestBureaus.class)
class CallBrowserIT {

    private static final int WIDE = 1440;
    private static final int PHONE = 360;
    private static final int STATIONS = 16;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void goesFromTheCallToTheLetter() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = signIn(window, "office", "/batches");
            button(page, Pattern.compile("^开启新批次$")).click();
            page.getByRole(AriaRole.SPINBUTTON).fill("1");
            fillDay(page, "任期首日", "2027-12-01");
            fillDay(page, "报名截止日", LocalDate.now(clock.withZone(zone)).toString());
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("选拔条件"))
                    .fill("政治素质、业务专长。");
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("同分抽签依据"))
                    .fill("次日公开摇奖号码");
            inspect(page, "call");
            button(page, Pattern.compile("^开启并公布$")).click();
            assertThat(page.getByText("还没有人报名")).isVisible();
        }
        nominate("posted-65");
        agree("posted-65");
        apply("posted-66");
        recommend("branch-05");
        recommend("branch-09");
        mark("office");
        mark("office-2");
        try (var window = chromium.window(WIDE, 900)) {
            var page = openBatch(window, "office", "第3批");
            assertThat(page.getByText("截止后公开").first()).isVisible();
            page.getByLabel("抽签结果").fill("05 17 23");
            confirm(page, "截止报名，公开评分");
            confirm(page, "按评分选定前 1 名");

            assertThat(page.getByText("1 个名额已全部用完")).isVisible();
            page.getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText("已推荐"))
                    .click();
            button(page, Pattern.compile("^选定$")).click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("名额已满");
            inspect(page, "batch-full");
        }
        startRanking();
        withdraw("posted-66");
        try (var window = chromium.window(WIDE, 900)) {
            var page = openBatch(window, "office", "第3批");
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("候补"))
                    .click();
            inspect(page, "reserve");
            confirm(page, "从候补递补 1 人");
            assertThat(page.getByText("没有候补人选")).isVisible();
        }
        rankStations("posted-65");
        stationsRank();
        matchAndConfirm();
        issueLetters();
        readResult("posted-65");
    }

    private void rankStations(String login) {
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, login, "/my-application");
            for (int n = 0; n < 2; n++) {
                button(page, Pattern.compile("^加入")).first().click();
            }
            button(page, Pattern.compile("^密封提交")).click();
            assertThat(page.getByText("已密封提交")).isVisible();
        }
    }

    /// The first station by hand, the others as their leaders' own programs would.
    private void stationsRank() {
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, "station-01", "/candidates");
            chooseBatch(page, "第3批");
            button(page, Pattern.compile("^加入")).first().click();
            button(page, Pattern.compile("^密封提交")).click();
            assertThat(page.getByText("已密封提交")).isVisible();
        }
        var batch = HttpPerson.signedIn(port, "office", "cunjing-demo-1")
                .get("/api/batches")
                .body()
                .valueStream()
                .filter(one -> one.get("number").asInt() == 3)
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        for (int n = 2; n <= STATIONS; n++) {
            var station = HttpPerson.signedIn(port, "station-%02d".formatted(n), "cunjing-demo-1");
            var path = "/api/batches/" + batch;
            var officer = station.get(path + "/candidates").body().get(0).get("officerId");
            station.put(path + "/my-ranking", "{\"ranked\": [%s]}".formatted(officer));
        }
    }

    private void matchAndConfirm() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = openBatch(window, "office", "第3批");
            confirm(page, "截止并匹配");
            assertThat(page.getByText("方案已生成：1 人派驻")).isVisible();
            confirm(page, "确认派驻 1 人");
            assertThat(page.getByText("1 人已派驻，本批次完成")).isVisible();
            inspect(page, "batch-of-one");
        }
    }

    private void issueLetters() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = signIn(window, "office", "/letters");
            button(page, Pattern.compile("^文种格式$")).click();
            page.getByLabel("发文机关").fill("示例区公安分局");
            button(page, Pattern.compile("^保存$")).click();
            confirm(page, "签发任命书");
            assertThat(page.getByText("新签发 1 份")).isVisible();
            assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
            confirm(page, "签发任命书");
            assertThat(page.getByText("没有新签发")).isVisible();
            inspect(page, "letters-issued");
        }
    }

    private void readResult(String login) {
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, login, "/my-application");
            chooseBatch(page, "第3批");
            assertThat(page.getByText("您派驻到")).isVisible();
            page.navigate("/my-letters");
            assertThat(page.getByText("下载 PDF")).isVisible();
            inspect(page, "my-letter-phone");
        }
    }

    private void startRanking() {
        try (var window = chromium.window(WIDE, 900)) {
            var page = openBatch(window, "office", "第3批");
            fillDay(page, "填报截止日", LocalDate.now(clock.withZone(zone)).toString());
            confirm(page, "结束选拔，开始双选");
            assertThat(page.getByText("份志愿没有交")).isVisible();
        }
    }

    private void withdraw(String login) {
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, login, "/my-application");
            page.getByText("撤回报名").first().click();
            page.getByLabel("撤回的理由").fill("家中有事");
            confirm(page, "撤回报名");
            assertThat(page.getByText("您撤回了报名")).isVisible();
            inspect(page, "withdrawn-phone");
        }
    }

    private static void fillDay(Page page, String label, String day) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .fill(day);
        page.keyboard().press("Enter");
    }

    /// Personnel brings what the branch has written; name and badge are as the register has them.
    private void nominate(String login) {
        var name = HttpPerson.signedIn(port, login, "cunjing-demo-1")
                .get("/api/session")
                .body()
                .get("name")
                .asString();
        var register = HttpPerson.signedIn(port, "office", "cunjing-demo-1")
                .download("/api/exports/table?kind=OFFICERS&lang=zh");
        var badge = new String(register, UTF_8)
                .lines()
                .filter(line -> line.contains("," + name + ","))
                .findFirst()
                .orElseThrow()
                .replaceFirst(",.*", "");
        var file = "批次,警号,姓名,部门提名意见\n3,%s,%s,办案细致，熟悉群众工作。\n".formatted(badge, name);
        try (var window = chromium.window(WIDE, 900)) {
            var page = signIn(window, "office", "/exchange");
            page.locator("input[type=file]").setInputFiles(new FilePayload("提名.csv", "text/csv", file.getBytes(UTF_8)));
            assertThat(page.getByText("试运行通过")).isVisible();
            inspect(page, "nomination-import");
            confirm(page, "执行导入");
            assertThat(page.getByText("已写入名册")).isVisible();
        }
    }

    private void agree(String login) {
        try (var window = chromium.window(PHONE, 740)) {
            var page = signIn(window, login, "/my-application");
            assertThat(page.getByText("部门提名了您")).isVisible();
            assertThat(page.getByText("谢绝提名").first()).isVisible();
            inspect(page, "nominated-phone");
            page.getByLabel("为什么愿意到村里工作").fill("愿意到村里工作。");
            button(page, Pattern.compile("^同意并报名$")).click();
            assertThat(page.getByText("已收到，等待部门推荐")).isVisible();
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
