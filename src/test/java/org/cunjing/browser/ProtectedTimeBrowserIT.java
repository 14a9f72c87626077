package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
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

/// Household affairs plans next month, the branch cannot let somebody go on one morning, the officer reads both.
@CunjingIT
class ProtectedTimeBrowserIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    TestBureau bureau;

    @RegisterExtension
    final Chromium chromium = Chromium.ofStories();

    YearMonth month;
    Person household;
    Person head;
    Person officer;

    @BeforeEach
    void open() {
        month = YearMonth.now(clock.withZone(zone)).plusMonths(1);
        bureau = bureaus.open();
        household = bureau.person(Role.HOUSEHOLD_AFFAIRS, null);
        head = bureau.person(Role.BRANCH_HEAD, null);
        officer = bureau.person(Role.POSTED_OFFICER, null);
        var others = List.of(bureau.person(Role.POSTED_OFFICER, null), bureau.person(Role.POSTED_OFFICER, null));
        post(0, officer);
        post(3, others.getFirst());
        post(4, others.getLast());
    }

    @Test
    void plansCancelsAndShowsHalfDays() {
        try (var window = chromium.window(1440, 900)) {
            var page = Console.signIn(window, household, "/protected-time?month=" + month);
            assertThat(page.getByText("本月还没有排定")).isVisible();
            Console.button(page, Pattern.compile("排定全月")).click();
            assertThat(page.locator("tbody tr")).hasCount(3);
            Console.inspect(page, "protected-time-planned");
        }
        try (var window = chromium.window(1440, 900)) {
            var page = Console.signIn(window, head, "/protected-time?month=" + month);
            page.locator("tbody tr", new Page.LocatorOptions().setHasText(officer.name()))
                    .locator("button.slot")
                    .first()
                    .click();
            page.getByLabel("取消的理由").fill("专案抽调");
            page.getByRole(AriaRole.DIALOG).getByText("取消", Console.exactly()).click();
            assertThat(page.locator("[data-fate=BRANCH_FAILED]")).hasCount(1);
            Console.inspect(page, "protected-time-cancelled");
        }
        try (var window = chromium.window(360, 800)) {
            var page = Console.signIn(window, officer, "/protected-time?month=" + month);
            assertThat(page.locator("li", new Page.LocatorOptions().setHasText("专案抽调")))
                    .containsText("原单位未保障");
            Console.inspect(page, "protected-time-phone");
        }
    }

    private void post(int village, Person person) {
        bureau.run(() -> postings.start(new NewPosting(
                bureau.village(village),
                Objects.requireNonNull(person.officer()),
                Duty.POSTED,
                LocalDate.now(clock.withZone(zone)),
                null,
                null)));
    }
}
