package org.cunjing.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cunjing.BenchedApplication;
import org.cunjing.HttpPerson;
import org.cunjing.OwnServer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/// Lists of a bureau's ledgers filtered over HTTP, and ledgers brought in as a file: `./run bench ledgers`,
/// docs/benchmarks/ledgers.md.
public final class LedgerBenchmark {

    private static final String PASSWORD = "cunjing-demo-1";
    private static final int WARM_UP = 5;
    private static final int TIMES = 30;
    private static final int OLD_ENTRIES = 10_000;

    private LedgerBenchmark() {}

    /// @param arguments how many entries; none: 100,000
    public static void main(String[] arguments) throws Exception {
        long entries = arguments.length == 0 ? 100_000 : Long.parseLong(arguments[0]);
        BenchedApplication.demonstration(application -> measure(application, entries));
    }

    private static void measure(ConfigurableApplicationContext application, long wanted) {
        int port = OwnServer.port(application);
        var office = HttpPerson.signedIn(port, "office", PASSWORD);
        var postings = office.get("/api/work-packages").body();
        long begun = System.nanoTime();
        long entries = new FilledLedgers(application).fillTo(wanted, postings);
        System.out.printf(
                Locale.ROOT,
                "%d processors; JDK %s; %,d entries, filled in %.0f s; %d times each after %d to warm up.%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                entries,
                (System.nanoTime() - begun) / 1e9,
                TIMES,
                WARM_UP);
        System.out.println("| who | list | rows | p50, ms | p95, ms | of the bar |");
        System.out.println("|---|---|---|---|---|---|");
        people(port)
                .forEach((who, person) -> lists(office, person)
                        .forEach((list, query) -> time(who, person, list, "/api/ledger-entries?" + query)));
        people(port).forEach((who, person) -> time(who, person, "counters above the list", "/api/ledger-counts"));
        OldLedgers.bringIn(office, OLD_ENTRIES);
    }

    private static Map<String, HttpPerson> people(int port) {
        var people = new LinkedHashMap<String, HttpPerson>();
        people.put("personnel", HttpPerson.signedIn(port, "office", PASSWORD));
        people.put("station leader", HttpPerson.signedIn(port, "station-01", PASSWORD));
        people.put("officer", HttpPerson.signedIn(port, "community-001", PASSWORD));
        return people;
    }

    /// What people ask for; ids are of what the person sees.
    private static Map<String, String> lists(HttpPerson office, HttpPerson person) {
        var first = person.get("/api/ledger-entries").body().get("entries").get(0);
        var station =
                office.get("/api/ledger-choices").body().at("/stations/0/id").asString();
        var lists = new LinkedHashMap<String, String>();
        lists.put("all, first page", "");
        lists.put("all, deep page", "after=" + deep(person, ""));
        lists.put("a kind", "kind=HAZARD");
        lists.put("a kind, deep page", "kind=HAZARD&after=" + deep(person, "kind=HAZARD"));
        lists.put("a role", "role=LIAISON");
        lists.put("a village", "villageId=" + first.get("villageId").asString());
        lists.put("a station", "stationId=" + station);
        lists.put("an officer", "officerId=" + first.get("officerId").asString());
        lists.put("to be verified", "state=RECORDED");
        lists.put("voided, of which there are none", "state=VOIDED");
        lists.put("a month long ago", "from=2023-03-01&to=2023-03-31");
        lists.put("a common word", "words=%E5%B7%A1%E9%80%BB");
        lists.put("a rare word", "words=%E7%AC%AC4321");
        lists.put("a word that is nowhere", "words=%E6%97%A0%E5%A4%84%E5%8F%AF%E5%AF%BB");
        lists.put("all, by the last day", "sort=DUE&ascending=true");
        lists.put("all, by quantity", "sort=QUANTITY");
        lists.put("all, by quantity, deep page", "sort=QUANTITY&after=" + deep(person, "sort=QUANTITY"));
        lists.put(
                "village, kind, state, days and word together",
                "villageId=%s&kind=HAZARD&state=VERIFIED&from=2022-01-01&to=2026-12-31&words=%s"
                        .formatted(first.get("villageId").asString(), "%E6%B6%88%E9%98%B2"));
        return lists;
    }

    /// The last row of the page in the middle of what the person sees, at most 20,000 rows down.
    private static String deep(HttpPerson person, String query) {
        var last = "";
        for (int page = 0; page < 40; page++) {
            JsonNode body = person.get("/api/ledger-entries?limit=500&%s%s"
                            .formatted(query, last.isEmpty() ? "" : "&after=" + last))
                    .body();
            var rows = body.get("entries");
            last = rows.get(rows.size() - 1).get("id").asString();
            if (!body.get("next").asBoolean()) {
                return rows.get(rows.size() / 2).get("id").asString();
            }
        }
        return last;
    }

    private static void time(String who, HttpPerson person, String list, String path) {
        long rows = 0;
        var times = new ArrayList<Double>();
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            long begun = System.nanoTime();
            var answer = person.get(path);
            double ms = (System.nanoTime() - begun) / 1e6;
            if (answer.status() != 200) {
                throw new IllegalStateException(path + " " + answer);
            }
            rows = answer.body().path("total").asLong();
            if (i >= WARM_UP) {
                times.add(ms);
            }
        }
        print(who, list, rows, times.stream().sorted().toList());
    }

    private static void print(String who, String list, long rows, List<Double> times) {
        double p95 = times.get((int) (times.size() * 0.95));
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %,d | %.0f | %.0f | %.2f |%n",
                who,
                list,
                rows,
                times.get(times.size() / 2),
                p95,
                p95 / 1_000);
    }
}
