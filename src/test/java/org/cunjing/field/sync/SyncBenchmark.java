package org.cunjing.field.sync;

import java.util.List;
import java.util.Random;
import org.cunjing.BenchedApplication;
import org.cunjing.OwnServer;
import org.cunjing.browser.PhoneSearch;

/// What phones send and fetch over a bad line, and what is left of it: `./run bench sync`, docs/benchmarks/sync.md.
///
/// Server, PostgreSQL and all phones share the machine; a phone is a real HTTP client that keeps an outbox.
public final class SyncBenchmark {

    private SyncBenchmark() {}

    /// @param arguments `week:RECORDS:PHOTOS`, `first:ENTRIES`, `phones:PHONES`, `search:ENTRIES`; none: the sizes of
    /// docs/benchmarks/sync.md
    public static void main(String[] arguments) throws Exception {
        long seed = Long.getLong("chance", System.nanoTime() & 0xffff_ffffL);
        System.out.printf(
                "Seed %d; %d processors; JDK %s.%n",
                seed, Runtime.getRuntime().availableProcessors(), Runtime.version());
        BenchedApplication.empty(application -> {
            var chance = new Random(seed);
            for (var task : arguments.length == 0
                    ? List.of("week:2000:200", "first:10000", "phones:180", "search:50000")
                    : List.of(arguments)) {
                var house = new SyncHouse(application, OwnServer.port(application));
                run(task.split(":"), house, chance);
            }
        });
    }

    private static void run(String[] task, SyncHouse house, Random chance) throws Exception {
        switch (task[0]) {
            case "week" -> new SyncWeek(house, chance).run(Integer.parseInt(task[1]), Integer.parseInt(task[2]));
            case "first" -> SyncFirst.run(house, Integer.parseInt(task[1]));
            case "phones" -> SyncPhones.run(house, Integer.parseInt(task[1]));
            case "search" -> {
                house.load(Integer.parseInt(task[1]));
                PhoneSearch.run(house.port, house.officer);
            }
            default -> throw new IllegalArgumentException("task must be week:…, first:…, phones:… or search:….");
        }
    }
}
