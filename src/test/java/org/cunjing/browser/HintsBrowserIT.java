package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Three findings at each of two corners: a leader makes an order of one hint and dismisses the other; the office sets
/// a
/// rule and may not look at people.
@CunjingIT
class HintsBrowserIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    Postings postings;

    @LocalServerPort
    int port;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    TestBureau bureau;
    Person leader;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        var team = UUID.randomUUID();
        var officer = Objects.requireNonNull(
                bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)).officer());
        bureau.run(() -> {
            teams.add(new RapidResponseTeam(
                    team, "快反一队", RapidResponseTeam.Kind.STATION, bureau.station(0), 6, "测试镇", "24 h"));
            for (int n = 0; n < 2; n++) {
                postings.start(new NewPosting(
                        bureau.village(n),
                        officer,
                        n == 0 ? Duty.DEDICATED : Duty.SHARED,
                        LocalDate.of(2020, 1, 1),
                        null,
                        null));
            }
        });
        var room = HttpPerson.of(port, leader);
        for (int n = 0; n < 6; n++) {
            room.post("/api/findings", """
                    {"teamId": "%s", "kind": "HAZARD", "latitudeDeg": 30.005, "longitudeDeg": %s, "words": "转角堆物",
                     "measures": "当场劝离"}
                    """.formatted(team, n % 2 == 0 ? "104.005" : "104.015"));
        }
    }

    @Test
    void becomesADraftOrADismissalAndItsRuleLooksAtNobody() {
        try (var window = chromium.window(1440, 900)) {
            var page = Console.signIn(window, leader, "/hints");
            assertThat(page.getByRole(AriaRole.ARTICLE)).hasCount(2);
            page.getByText("依据的条目（3）").first().click();
            Console.inspect(page, "hints");
            button(page, "采纳，起草工单").click();
            Console.inspect(page, "hint-draft");
            button(page, "生成草稿").click();
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("已生成工单草稿");
            assertThat(page.getByRole(AriaRole.ARTICLE)).hasCount(1);
            button(page, "不采纳").click();
            page.getByLabel("不采纳的理由").fill("正在统一整治");
            button(page, "不采纳").click();
            assertThat(page.getByText("现在没有提示")).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("查看草稿"))
                    .click();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("研判提示（同处重复，第 0 版）");
        }
        setTheRule();
    }

    private void setTheRule() {
        try (var window = chromium.window(390, 844)) {
            var page = Console.signIn(window, bureau.person(Role.BUREAU_OFFICE, null), "/hints");
            button(page, "规则").click();
            button(page, "调整").click();
            page.getByLabel("依据的要素").fill("place, age");
            page.getByLabel("调整的理由").fill("按本地情况调整");
            button(page, "保存新版本").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("“age”涉及个人");
            Console.inspect(page, "hint-rule-narrow");
            page.getByLabel("依据的要素").fill("village, place, day, kind");
            page.getByLabel("至少几起").fill("4");
            button(page, "保存新版本").click();
            assertThat(page.getByText("历次版本（1）")).isVisible();
            Console.inspect(page, "hint-rules-narrow");
            Chromium.requireNoSidewaysScrolling(page);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
