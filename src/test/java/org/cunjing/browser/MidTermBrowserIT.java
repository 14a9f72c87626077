package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.CunjingIT;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// An officer leaves in mid-term: from the village's drawer to three proposals, the choice and the receipts.
@CunjingIT
class MidTermBrowserIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    Officers officers;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    TestBureau bureau;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    Person office;
    Person absent;
    Person neighbour;
    Person reserve;
    Person community;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        office = bureau.person(Role.BUREAU_OFFICE, null);
        absent = bureau.person(Role.POSTED_OFFICER, null);
        neighbour = bureau.person(Role.POSTED_OFFICER, null);
        reserve = bureau.person(Role.POSTED_OFFICER, null);
        post(2, absent, Duty.POSTED);
        post(3, neighbour, Duty.POSTED);
        community = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        post(0, community, Duty.DEDICATED);
    }

    @Test
    void coversAVillageWhoseOfficerLeaves() {
        try (var window = chromium.window(1440, 900)) {
            var page = Console.signIn(window, office, "/coverage?village=510000001002");
            page.getByText("民警不能到岗").click();
            assertThat(page.getByLabel(Pattern.compile("^民警")))
                    .hasValue(id(absent).toString());
            page.getByLabel("不再回到本村").check();
            page.getByLabel(Pattern.compile("^原因")).selectOption("LEAVES_SERVICE");
            Console.button(page, Pattern.compile("查看方案")).click();
            assertThat(page.locator(".card")).hasCount(3);
            assertThat(page.locator(".card").first()).containsText("不调动其他民警");
            Console.inspect(page, "mid-term-proposals");

            page.locator(".card", new Page.LocatorOptions().setHasText("邻村递补"))
                    .getByRole(AriaRole.RADIO)
                    .check();
            page.getByLabel("选择这个方案的理由").fill("邻村民警熟悉情况");
            Console.confirm(page, "按此接替");

            var done = page.locator("li", new Page.LocatorOptions().setHasText("邻村民警熟悉情况"));
            assertThat(done).containsText("已接任");
            assertThat(done).containsText("测试2村：" + absent.name() + " → " + neighbour.name());
            assertThat(done).containsText("测试3村：" + neighbour.name() + " → " + reserve.name());
            Console.inspect(page, "mid-term-chosen");
            page.navigate("/handovers");
            assertThat(page.locator("tbody tr")).hasCount(2);
        }
        try (var window = chromium.window(390, 844)) {
            var page = Console.signIn(window, office, "/stand-ins");
            assertThat(page.getByText("已接任")).isVisible();
            Console.inspect(page, "mid-term-phone");
        }
        try (var window = chromium.window(360, 800)) {
            var page = Console.signIn(window, absent, "/field/village");
            assertThat(page.getByText("您目前没有责任村")).isVisible();
            assertThat(page.locator("body")).not().containsText("测试2村");
        }
    }

    @Test
    void saysWhatWouldHelpIfNobodyCan() {
        post(4, reserve, Duty.POSTED);
        bureau.run(() -> List.of(community, neighbour)
                .forEach(one -> officers.add(new Leave(UUID.randomUUID(), id(one), "ANNUAL", today(), today()))));
        try (var window = chromium.window(360, 800)) {
            var page = Console.signIn(window, office, "/stand-ins?officer=" + id(absent));
            page.getByLabel("到哪一天").fill(today().plusDays(20).toString());
            page.getByLabel(Pattern.compile("^原因")).selectOption("ILLNESS");
            Console.button(page, Pattern.compile("查看方案")).click();
            assertThat(page.getByText(community.name() + "这段时间请假。")).isVisible();
            assertThat(page.locator(".card")).hasCount(0);
            Console.inspect(page, "mid-term-nobody-phone");
        }
    }

    private void post(int village, Person person, Duty duty) {
        bureau.run(() -> postings.start(
                new NewPosting(bureau.village(village), id(person), duty, today().minusMonths(5), null, null)));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private static UUID id(Person person) {
        return Objects.requireNonNull(person.officer());
    }
}
