package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
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
import org.springframework.boot.test.web.server.LocalServerPort;

/// A key and a promise are noted on the phone, change hands with the village, and three parties sign.
@CunjingIT
class HandoverBrowserIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    Person office;
    Person giver;
    Person taker;
    Person committee;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        office = bureau.person(Role.BUREAU_OFFICE, null);
        giver = bureau.person(Role.POSTED_OFFICER, null);
        taker = bureau.person(Role.POSTED_OFFICER, null);
        committee = bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(2));
        var since = LocalDate.now(clock.withZone(zone)).minusMonths(5);
        bureau.run(() -> postings.start(new NewPosting(bureau.village(2), id(giver), Duty.POSTED, since, null, null)));
    }

    @Test
    void movesThingsHeldAndCollectsSignatures() {
        try (var window = chromium.window(360, 800)) {
            var page = Console.signIn(window, giver, "/held-things");
            note(page, "KEY", "警务室大门钥匙两把");
            note(page, "PROMISE", "开学前检查校门口路灯");
            Console.inspect(page, "held-things-phone");
        }
        var answer = HttpPerson.of(port, office).post("/api/handovers", """
                {"villageId": "%s", "officerId": "%s"}""".formatted(bureau.village(2), id(taker)));
        org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(201);

        sign(giver, 360, "移交人", "handover-giver-phone");
        sign(committee, 1440, "村（居）委会", "handover-committee");
        try (var window = chromium.window(1440, 900)) {
            var page = Console.signIn(window, office, "/handovers");
            assertThat(page.locator("tbody")).containsText("缺 接任人");
            Console.inspect(page, "handovers-unsigned");
        }
        sign(taker, 390, "接任人", "handover-taker-phone");
        try (var window = chromium.window(1440, 900)) {
            assertThat(Console.signIn(window, office, "/handovers").locator("tbody"))
                    .containsText("已签齐");
        }
        try (var window = chromium.window(360, 800)) {
            assertThat(Console.signIn(window, giver, "/held-things").getByText("没有登记的物品和承诺"))
                    .isVisible();
        }
        try (var window = chromium.window(360, 800)) {
            assertThat(Console.signIn(window, taker, "/held-things").locator("main"))
                    .containsText("开学前检查校门口路灯");
        }
    }

    private static void note(Page page, String kind, String words) {
        var form = page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("登记"));
        form.getByLabel("类别").selectOption(kind);
        form.getByLabel("是什么").fill(words);
        Console.button(page, Pattern.compile("^登记$")).click();
        assertThat(page.getByText(words).first()).isVisible();
    }

    private void sign(Person person, int width, String party, String picture) {
        try (var window = chromium.window(width, 850)) {
            var page = Console.signIn(window, person, "/handovers");
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("等您签字");
            Console.button(page, Pattern.compile("测试2村")).click();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("警务室大门钥匙两把");
            Console.inspect(page, picture);
            Console.button(
                            page,
                            Pattern.compile("以%s身份签字"
                                    .formatted(party.replace("(", "\\(").replace(")", "\\)"))))
                    .click();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText(person.name());
            assertThat(Console.button(page, Pattern.compile("身份签字"))).hasCount(0);
        }
    }

    private static UUID id(Person person) {
        return Objects.requireNonNull(person.officer());
    }
}
