package org.cunjing.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cunjing.access.Actor.Person;

/// How long the phone's page looks through everything that is on the phone, in real Chromium whose processor is slowed
/// down six times, as a phone of the middle is beside a desk: `./run bench sync search`, docs/benchmarks/sync.md.
public final class PhoneSearch {

    private static final int SLOWER = 6;
    private static final int ROUNDS = 5;
    private static final double PATIENCE_MS = 110_000;
    private static final List<String> ASKED = List.of("路灯", "反映停车", "第4999", "走访 噪声", "没有这样的话", "2020-1");

    /// Types a word and waits until the list of it, another than the one before, has been drawn.
    private static final String ASK = """
            async (words) => {
                const box = document.querySelector('input[type=search]')
                if (box.value === words) return 0
                const before = document.querySelector('.count').textContent
                const began = performance.now()
                box.value = words
                box.dispatchEvent(new Event('input', { bubbles: true }))
                do await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
                while (document.querySelector('.count').textContent === before)
                return performance.now() - began
            }
            """;

    private PhoneSearch() {}

    /// @param officer whose ledgers are filled already
    public static void run(int port, Person officer) {
        try (var chromium = new Chromium(port);
                var window = chromium.window(390, 844)) {
            var page = Console.signIn(window, officer, "/field/search");
            System.out.printf(Locale.ROOT, "%nFirst sync in the browser: %.1f s.%n", untilWhole(page) / 1e3);
            var slow = new JsonObject();
            slow.addProperty("rate", SLOWER);
            window.newCDPSession(page).send("Emulation.setCPUThrottlingRate", slow);
            page.reload();
            System.out.printf(
                    Locale.ROOT,
                    "Opened again, %d times slower: ready after %.1f s.%n",
                    SLOWER,
                    untilWhole(page) / 1e3);
            window.setOffline(true);
            var took = ASKED.stream()
                    .flatMap(words -> IntStream.range(0, ROUNDS).mapToObj(n -> ask(page, words)))
                    .sorted()
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "%s; %d searches without network: median %.0f ms, p95 %.0f ms, slowest %.0f ms.%n",
                    page.locator(".standing").innerText(),
                    took.size(),
                    took.get(took.size() / 2),
                    took.get((int) Math.ceil(took.size() * 0.95) - 1),
                    took.getLast());
        }
    }

    /// Since the page was asked for.
    private static double untilWhole(Page page) {
        page.getByText(Pattern.compile("手机里有 [1-9]")).waitFor(new WaitForOptions().setTimeout(PATIENCE_MS));
        return ((Number) page.evaluate("performance.now()")).doubleValue();
    }

    private static double ask(Page page, String words) {
        page.evaluate(ASK, "");
        return ((Number) page.evaluate(ASK, words)).doubleValue();
    }
}
