package org.cunjing.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// Pages whose line is cut at random every 1 to 20 s while messages come; counts what is missing, twice or out of
/// order.
final class PushCuts {

    private static final int TASKS_OF_AN_OFFICER = 20;
    private static final int PUBLISHERS = 4;

    private PushCuts() {}

    static void run(PushPages pages, int count, int messages, Random chance) throws Exception {
        var open = IntStream.range(0, count)
                .mapToObj(page -> new PushCutPage(pages.line(page), new Random(chance.nextLong())))
                .toList();
        var readers = open.stream()
                .map(page -> CompletableFuture.runAsync(page::readToTheEnd, Thread::startVirtualThread))
                .toList();
        long begun = System.nanoTime();
        tellAll(pages, messages);
        double toldS = (System.nanoTime() - begun) / 1e9;
        pages.tellEverybody(PushCutPage.LAST, Map.of());
        readers.forEach(CompletableFuture::join);
        print(open, messages / pages.officers(), messages, toldS, (System.nanoTime() - begun) / 1e9);
    }

    /// Each publisher tells of tasks of its own, so that the order of a task's messages is known.
    private static void tellAll(PushPages pages, int messages) {
        int tasks = pages.officers() * TASKS_OF_AN_OFFICER;
        var publishers = new ArrayList<CompletableFuture<Void>>();
        for (int publisher = 0; publisher < PUBLISHERS; publisher++) {
            int first = publisher;
            publishers.add(CompletableFuture.runAsync(
                    () -> {
                        for (int step = 0; step < messages / tasks; step++) {
                            for (int task = first; task < tasks; task += PUBLISHERS) {
                                pages.tell(task % pages.officers(), "step", Map.of("task", task, "step", step));
                            }
                        }
                    },
                    Thread::startVirtualThread));
        }
        publishers.forEach(CompletableFuture::join);
    }

    private static void print(List<PushCutPage> pages, int each, int messages, double toldS, double heardS) {
        long heard = pages.stream().mapToLong(PushCutPage::heard).sum();
        System.out.println(
                "\n| pages | cuts | messages | told in, s | heard in, s | deliveries | missing | twice | out of order |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        System.out.printf(
                "| %d | %d | %,d | %.0f | %.0f | %,d | %d | %d | %d |%n",
                pages.size(),
                pages.stream().mapToInt(PushCutPage::cuts).sum(),
                messages,
                toldS,
                heardS,
                heard,
                (long) each * pages.size() - heard,
                pages.stream().mapToLong(PushCutPage::twice).sum(),
                pages.stream().mapToLong(PushCutPage::outOfOrder).sum());
    }
}
