package org.cunjing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cunjing.browser.Console.signIn;
import static org.cunjing.browser.Handset.prepare;

import com.microsoft.playwright.BrowserContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.cunjing.BenchedApplication;
import org.cunjing.HttpPerson;
import org.cunjing.OwnServer;
import org.cunjing.posting.matching.assignment.Chance;

/// The process of the phone's page is ended fifty times at moments that chance chooses: while somebody types, right
/// after a record was handed in, and while it is sent over a line that loses requests. What was typed two seconds
/// before is offered again, what was handed in arrives once: `./run bench kills`, docs/benchmarks/sync.md.
public final class KillsBenchmark {

    private static final String OFFICER = "community-001";
    private static final int KILLS = 50;
    private static final Pattern SENT = Pattern.compile("^已传 \\d+$");
    private static final Pattern WAITING = Pattern.compile("^(待传|需处理) \\d+");

    private final int port;
    private final BrowserContext phone;
    private final LossyLine line;
    private final UnluckyOfficer officer;
    private final List<Double> openedMs = new ArrayList<>();

    private KillsBenchmark(int port, BrowserContext phone, Random random) {
        this.port = port;
        this.phone = phone;
        this.line = new LossyLine(random);
        this.officer = new UnluckyOfficer(phone, line, random);
    }

    public static void main(String[] arguments) throws Exception {
        BenchedApplication.demonstration(application -> {
            int port = OwnServer.port(application);
            try (var chromium = new Chromium(port);
                    var phone = chromium.window(390, 844)) {
                new KillsBenchmark(port, phone, Chance.fresh(KillsBenchmark.class)).live();
            }
        });
    }

    private void live() {
        var first = signIn(phone, OFFICER, "/field/today");
        prepare(first);
        phone.route("**/api/field/batches", line);
        phone.setOffline(true);
        first.close();
        for (int kills = 0; kills < KILLS; kills++) {
            long opened = System.nanoTime();
            var page = phone.newPage();
            page.navigate("/field/record");
            assertThat(UnluckyOfficer.words(page)).isVisible();
            openedMs.add((System.nanoTime() - opened) / 1e6);
            officer.takeUp(page);
            officer.live(page);
        }
        sendTheRest();
        tell(arrived());
    }

    private void tell(List<String> arrived) {
        Assertions.assertThat(arrived).doesNotHaveDuplicates().containsAll(officer.confirmed());
        openedMs.sort(null);
        System.out.printf(
                Locale.ROOT,
                "| kills | handed in and confirmed | arrived | lost | twice | opened again without network, ms, middle | slowest |%n"
                        + "|---|---|---|---|---|---|---|%n| %d | %d | %d | 0 | 0 | %.0f | %.0f |%n",
                KILLS,
                officer.confirmed().size(),
                arrived.size(),
                openedMs.get(KILLS / 2),
                openedMs.getLast());
    }

    private void sendTheRest() {
        line.mend();
        officer.network(true);
        var page = phone.newPage();
        page.navigate("/field/outbox");
        assertThat(page.getByText(SENT)).isVisible();
        assertThat(page.getByText(WAITING)).hasCount(0);
    }

    private List<String> arrived() {
        var reader = HttpPerson.signedIn(port, OFFICER, "cunjing-demo-1");
        var from = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);
        var list = reader.get("/api/ledger-entries?kind=OPINION&size=100&from=" + from);
        return list.body()
                .get("entries")
                .valueStream()
                .map(head -> UUID.fromString(head.get("id").asString()))
                .map(id -> reader.get("/api/ledger-entries/" + id)
                        .body()
                        .at("/details/text")
                        .asString())
                .filter(text -> text.endsWith(UnluckyOfficer.WORDS))
                .toList();
    }
}
