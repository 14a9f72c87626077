package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Objects;
import org.cunjing.CunjingIT;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A rule from the first stroke to the order on the phone: the leader asks about people, is told so, mends it, tries it
/// with examples, releases, looks at what it would do, sends; the officer reads why.
@CunjingIT
class RoutingBrowserIT {

    private static final String NAME = "出租房屋消防检查";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    TestBureau bureau;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    Person leader;
    Person officer;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        var officerId = Objects.requireNonNull(officer.officer());
        for (int village = 0; village < 2; village++) {
            var wanted = new NewPosting(
                    bureau.village(village),
                    officerId,
                    village == 0 ? Duty.DEDICATED : Duty.SHARED,
                    LocalDate.of(2020, 1, 1),
                    null,
                    null);
            bureau.run(() -> postings.start(wanted));
        }
    }

    @Test
    void goesFromARuleToAnOrderThatSaysWhy() {
        try (var window = chromium.window(1440, 900)) {
            var page = Console.signIn(window, leader, "/routing-rules");
            write(page);
            release(page);
            page.navigate("/routing-preview");
            send(page);
        }
        try (var window = chromium.window(390, 844)) {
            var page = Console.signIn(window, officer, "/field");
            var order = page.locator("article")
                    .filter(new Locator.FilterOptions().setHasText(NAME))
                    .first();
            assertThat(order).containsText("规则“%s”第 1 版".formatted(NAME));
            assertThat(order).containsText("户数：3000");
            Console.inspect(page, "routing-officer-phone");
        }
    }

    private static void write(Page page) {
        button(page, "新建规则").click();
        page.getByLabel("规则名称", exact()).fill(NAME);
        var condition = page.getByLabel("派单条件", exact());
        condition.fill("village.households > 1000 && resident.age > 60");
        assertThat(page.locator("#rule-condition-says")).containsText("第 30 个字符");
        assertThat(page.locator("#rule-condition-says mark")).hasText("resident.age");
        Console.inspect(page, "routing-fault");
        condition.fill("village.households > 1000 && village.settlement == 'RURAL'");
        assertThat(page.locator("#rule-condition-says")).containsText("条件可以识别");
        addExample(page, 1, "大村", "2000");
        addExample(page, 2, "小村", "200");
        page.locator("#rule-title").fill(NAME);
        page.locator("#rule-task").fill("检查安全出口和用电");
        page.locator("#rule-basis").fill("分局消防部署");
        button(page, "保存草稿").click();
        assertThat(page.getByText("village.settlement == 'RURAL'").first()).isVisible();
    }

    private static void addExample(Page page, int number, String words, String households) {
        button(page, "增加示例").click();
        var example = page.locator("fieldset")
                .filter(new Locator.FilterOptions().setHasText("示例 " + number))
                .first();
        example.getByPlaceholder("简要说明").fill(words);
        example.getByLabel("户数", new Locator.GetByLabelOptions().setExact(true)).fill(households);
        example.getByLabel("地域", new Locator.GetByLabelOptions().setExact(true)).selectOption("RURAL");
        assertThat(example).containsText("通过");
    }

    private static void release(Page page) {
        button(page, "发布并执行").click();
        page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("发布这个版本并开始执行"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("发布并执行"))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("停止执行")))
                .isVisible();
        Console.inspect(page, "routing-rule");
    }

    private static void send(Page page) {
        assertThat(Console.tile(page, "将派出")).containsText("2");
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("民警任务量")))
                .containsText("0 + 120 分钟");
        page.getByRole(AriaRole.CHECKBOX).last().uncheck();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("民警任务量")))
                .containsText("0 + 60 分钟");
        Console.inspect(page, "routing-preview");
        Console.confirm(page, "派出所选 1 件");
        assertThat(page.getByText("已派出 1 张任务单。")).isVisible();
        assertThat(page.getByText("已派未办结").first()).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
