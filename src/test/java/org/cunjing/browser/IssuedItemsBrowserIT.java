package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Objects;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.dispatch.workpackage.WorkPackages;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A handbook: issued at the desk, seen on the phone beside the own cards, and taken back.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=demo"})
@Import(TestBureaus.class)
class IssuedItemsBrowserIT {

    private static final String THING = "工作手册 2026 版";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    WorkPackages packages;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    @Test
    void issuesAHandbookPrintsTheCardsAndTakesTheHandbookBack() throws java.io.IOException {
        var bureau = bureaus.open();
        var leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        var person = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> packages.make(postings.start(new NewPosting(
                        bureau.village(0),
                        Objects.requireNonNull(person.officer()),
                        Duty.DEDICATED,
                        LocalDate.of(2020, 1, 1),
                        null,
                        null))
                .id()));
        var officer = bureau.again(person);
        try (var desk = chromium.window(1440, 900);
                var phone = chromium.window(390, 844)) {
            var page = Console.signIn(desk, leader, "/issued-items");
            assertThat(page.getByText("还没有发放记录")).isVisible();
            page.getByLabel("发给").selectOption(new SelectOption().setIndex(1));
            page.getByLabel("物品").fill(THING);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记发放"))
                    .click();
            var row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(THING));
            assertThat(row).containsText("未交回");
            Console.inspect(page, "issued-items");

            var field = Console.signIn(phone, officer, "/field/package");
            assertThat(field.getByText(THING)).isVisible();
            Console.inspect(field, "issued-items-phone");
            var cards = field.waitForDownload(
                    () -> field.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打印我的名片（PDF）"))
                            .click());
            assertThat(new String(Files.readAllBytes(cards.path()), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");

            row.click();
            var drawer = page.getByRole(AriaRole.DIALOG);
            drawer.getByLabel("交回时的情况").selectOption("WORN");
            drawer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("登记交回"))
                    .click();
            assertThat(row).containsText("有磨损");
        }
    }
}
