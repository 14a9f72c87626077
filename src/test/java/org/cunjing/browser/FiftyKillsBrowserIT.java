package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.button;
import static org.cunjing.browser.Console.signIn;
import static org.cunjing.browser.Handset.open;
import static org.cunjing.browser.Handset.openWithoutNetwork;
import static org.cunjing.browser.Handset.prepare;
import static org.cunjing.browser.Handset.submit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.cunjing.posting.matching.assignment.Chance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// The process of the phone's page is ended fifty times at moments that chance chooses: while somebody types, right
/// after
/// a record was handed in, and while it is sent over a line that loses requests. The moments are others on every run.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cunjing.data=", "cunjing.bureau=kills"})
@Import(TestBureaus.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiftyKillsBrowserIT {

    private static final String OFFICER = "community-001";
    private static final int KILLS = 50;
    private static final String WORDS = "希望村口加一盏路灯，晚上走路安全些。";
    private static final Pattern OFFERED = Pattern.compile("^上次有一份没有提交的");
    private static final Pattern SENT = Pattern.compile("^已传 \\d+$");
    private static final Pattern WAITING = Pattern.compile("^(待传|需处理) \\d+");

    /// Typed so long ago, it must be offered again.
    private static final long PROMISE_NS = Duration.ofSeconds(2).toNanos();

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    Chromium chromium;
    Random random;
    LossyLine line;
    BrowserContext phone;

    final List<String> confirmed = new ArrayList<>();
    final List<Typed> typed = new ArrayList<>();
    boolean handedIn;
    int begun;
    int kills;

    record Typed(long atNs, String text) {}

    @BeforeAll
    void launch() {
        random = Chance.fresh(FiftyKillsBrowserIT.class);
        line = new LossyLine(random);
        chromium = new Chromium(port);
        phone = chromium.window(390, 844);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void losesNothingAndSendsNothingTwice() {
        var first = signIn(phone, OFFICER, "/field/today");
        prepare(first);
        phone.route("**/api/field/batches", line);
        phone.setOffline(true);
        first.close();

        while (kills < KILLS) {
            var page = openWithoutNetwork(phone);
            open(page, "记录");
            takeUp(page);
            live(page);
        }

        sendTheRest();
        Assertions.assertThat(arrived()).doesNotHaveDuplicates().containsAll(confirmed);
    }

    /// What was typed more than two seconds before the kill is offered, what was handed in is not.
    private void takeUp(Page page) {
        assertThat(words(page)).isVisible();
        var promised = promised();
        var offer = page.getByText(OFFERED);
        if (!promised.isEmpty()) {
            assertThat(offer).isVisible();
        }
        page.waitForTimeout(150);
        if (handedIn) {
            assertThat(offer).hasCount(0);
        }
        handedIn = false;
        if (offer.count() == 0) {
            typed.clear();
            begun++;
            return;
        }
        button(page, Pattern.compile("^继续填写$")).click();
        var found = words(page).inputValue();
        Assertions.assertThat(found).startsWith(promised);
        Assertions.assertThat(text()).startsWith(found);
        typed.clear();
        typed.add(new Typed(System.nanoTime() - PROMISE_NS, found));
    }

    private void live(Page page) {
        switch (random.nextInt(5)) {
            case 0, 1 -> type(page);
            case 2, 3 -> handIn(page);
            default -> goOnline(page);
        }
    }

    private void type(Page page) {
        int rest = text().length() - words(page).inputValue().length();
        type(page, random.nextInt(rest + 1));
        kill(page, random.nextInt(2_200));
    }

    /// Killed before it is confirmed, it may be on the phone or still a draft.
    private void handIn(Page page) {
        type(page, text().length() - words(page).inputValue().length());
        if (random.nextInt(3) == 0) {
            button(page, Pattern.compile("^提交$")).click(new Locator.ClickOptions().setNoWaitAfter(true));
        } else {
            submit(page);
            confirmed.add(text());
            handedIn = true;
        }
        typed.clear();
        kill(page, random.nextInt(250));
    }

    private void goOnline(Page page) {
        network(true);
        kill(page, random.nextInt(1_000));
        network(false);
    }

    private void type(Page page, int letters) {
        int length = words(page).inputValue().length();
        int end = length + letters;
        while (length < end) {
            length = Math.min(end, length + 1 + random.nextInt(6));
            words(page).fill(text().substring(0, length));
            typed.add(new Typed(System.nanoTime(), text().substring(0, length)));
            page.waitForTimeout(random.nextInt(60));
        }
    }

    /// The browser ends the page's process, as a phone does that needs the memory.
    private void kill(Page page, int afterMs) {
        page.waitForTimeout(afterMs);
        long at = System.nanoTime();
        Assertions.assertThatExceptionOfType(PlaywrightException.class)
                .isThrownBy(() -> page.navigate("chrome://crash"));
        page.close();
        typed.removeIf(one -> one.atNs() > at - PROMISE_NS);
        kills++;
    }

    private void sendTheRest() {
        line.mend();
        network(true);
        var page = phone.newPage();
        page.navigate("/field/outbox");
        assertThat(page.getByText(SENT)).isVisible();
        assertThat(page.getByText(WAITING)).hasCount(0);
        Chromium.picture(page, "fifty-kills-sent");
    }

    private void network(boolean there) {
        line.there(there);
        phone.setOffline(!there);
    }

    private String text() {
        return "第" + begun + "条：" + WORDS;
    }

    private String promised() {
        return typed.isEmpty() ? "" : typed.getLast().text();
    }

    private static Locator words(Page page) {
        return page.getByLabel("情况");
    }

    private List<String> arrived() {
        var officer = HttpPerson.signedIn(port, OFFICER, "cunjing-demo-1");
        var from = LocalDate.now(clock.withZone(zone)).minusDays(1);
        var list = officer.get("/api/ledger-entries?kind=OPINION&size=100&from=" + from);
        return list.body()
                .get("entries")
                .valueStream()
                .map(head -> UUID.fromString(head.get("id").asString()))
                .map(id -> officer.get("/api/ledger-entries/" + id)
                        .body()
                        .at("/details/text")
                        .asString())
                .filter(text -> text.endsWith(WORDS))
                .toList();
    }
}
