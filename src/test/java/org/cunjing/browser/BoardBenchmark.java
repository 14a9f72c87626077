package org.cunjing.browser;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import org.cunjing.BenchedApplication;
import org.cunjing.HttpPerson;
import org.cunjing.OwnServer;

/// How long an order takes from the request that issues it to the board that somebody looks at in a real browser,
/// without
/// a reload: `./run bench board`, docs/benchmarks/push.md.
public final class BoardBenchmark {

    private static final String PASSWORD = "cunjing-demo-1";
    private static final String LEADER = "office";
    private static final int WARM_UP = 10;
    private static final int PATIENCE_MS = 10_000;

    private BoardBenchmark() {}

    /// @param arguments how many orders; none: 60
    public static void main(String[] arguments) throws Exception {
        int orders = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        BenchedApplication.demonstration(application -> watch(OwnServer.port(application), orders));
    }

    private static void watch(int port, int orders) {
        var leader = HttpPerson.signedIn(port, LEADER, PASSWORD);
        var village =
                leader.get("/api/work-packages").body().get(0).path("villageId").asString();
        try (var chromium = new Chromium(port);
                var window = chromium.window(1440, 900)) {
            var board = Console.signIn(window, LEADER, "/board");
            var times = new ArrayList<Double>();
            for (int n = 0; n < WARM_UP + orders; n++) {
                double ms = untilSeen(board, leader, village, "路面积水查看第%d处".formatted(n));
                if (n >= WARM_UP) {
                    times.add(ms);
                }
            }
            times.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "| %d orders issued | middle, ms | p95, ms | slowest, ms |%n|---|---|---|---|%n"
                            + "| from the request to the board | %.0f | %.0f | %.0f |%n",
                    orders,
                    times.get(orders / 2),
                    times.get((int) (orders * 0.95)),
                    times.getLast());
        }
    }

    private static double untilSeen(Page board, HttpPerson leader, String village, String title) {
        var due = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
        long begun = System.nanoTime();
        var answer = leader.post("/api/work-orders", """
                {"villageId":"%s","role":"INSPECTOR","title":"%s","task":"查看积水","basis":"防汛通知","due":"%s"}""".formatted(village, title, due));
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.toString());
        }
        board.waitForSelector("text=" + title, new Page.WaitForSelectorOptions().setTimeout(PATIENCE_MS));
        return (System.nanoTime() - begun) / 1e6;
    }
}
