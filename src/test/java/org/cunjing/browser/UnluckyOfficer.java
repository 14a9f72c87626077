package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.button;
import static org.cunjing.browser.Handset.submit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/// An officer whose phone dies again and again: they type, hand in, come into reach of the network, and it is gone.
final class UnluckyOfficer {

    static final String WORDS = "希望村口加一盏路灯，晚上走路安全些。";

    private static final Pattern OFFERED = Pattern.compile("^上次有一份没有提交的");

    /// Typed so long ago, it must be offered again.
    private static final long PROMISE_NS = Duration.ofSeconds(2).toNanos();

    private final BrowserContext phone;
    private final LossyLine line;
    private final Random random;
    private final List<String> confirmed = new ArrayList<>();
    private final List<Typed> typed = new ArrayList<>();
    private boolean handedIn;
    private int begun;

    UnluckyOfficer(BrowserContext phone, LossyLine line, Random random) {
        this.phone = phone;
        this.line = line;
        this.random = random;
    }

    private record Typed(long atNs, String text) {}

    /// What the phone said that it has.
    List<String> confirmed() {
        return confirmed;
    }

    /// What was typed more than two seconds before the kill is offered, what was handed in is not.
    void takeUp(Page page) {
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

    void live(Page page) {
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
    }

    void network(boolean there) {
        line.there(there);
        phone.setOffline(!there);
    }

    private String text() {
        return "第" + begun + "条：" + WORDS;
    }

    private String promised() {
        return typed.isEmpty() ? "" : typed.getLast().text();
    }

    static Locator words(Page page) {
        return page.getByLabel("情况");
    }
}
