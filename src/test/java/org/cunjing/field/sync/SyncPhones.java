package org.cunjing.field.sync;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cunjing.HttpPerson;
import tools.jackson.databind.node.ObjectNode;

/// All phones of a county come back at the same moment, each with the twenty records of a day, and fetch
/// what their village has.
final class SyncPhones {

    private static final int RECORDS = 20;

    private static final AtomicInteger TRIES = new AtomicInteger();

    private SyncPhones() {}

    static void run(SyncHouse house, int phones) throws InterruptedException {
        var people = IntStream.range(0, phones).mapToObj(house::another).toList();
        var clients = people.stream()
                .map(one -> HttpPerson.of(house.port, one.officer()))
                .toList();
        var start = new CountDownLatch(1);
        long[] nanos = new long[phones];
        var threads = IntStream.range(0, phones)
                .mapToObj(n -> Thread.ofVirtual()
                        .start(() -> nanos[n] = sync(people.get(n).village(), clients.get(n), start)))
                .toList();
        start.countDown();
        for (var thread : threads) {
            thread.join();
        }
        if (Arrays.stream(nanos).anyMatch(each -> each == 0)) {
            throw new IllegalStateException("A phone failed.");
        }
        long stored = house.count("casework.entry");
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%n%d phones together, %d records each: %,d stored, %d tries in vain; p50 %.1f s, p95 %.1f s, slowest %.1f s.%n",
                phones,
                RECORDS,
                stored,
                TRIES.get(),
                nanos[phones / 2] / 1e9,
                nanos[(int) (phones * 0.95)] / 1e9,
                nanos[phones - 1] / 1e9);
        if (stored != (long) phones * RECORDS) {
            throw new IllegalStateException("Not everything was stored once.");
        }
    }

    private static long sync(UUID village, HttpPerson person, CountDownLatch start) {
        var records = IntStream.range(0, RECORDS)
                .mapToObj(n -> Phone.opinion(UUID.randomUUID(), village, "记录" + n))
                .toArray(ObjectNode[]::new);
        try {
            start.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
        long began = System.nanoTime();
        var phone = new Phone(person);
        while (phone.post(phone.batch(records)).status() != 200) { // 503: again at once, which is worse than phones are
            TRIES.incrementAndGet();
        }
        while (person.get("/api/field/changes").status() != 200) {
            TRIES.incrementAndGet();
        }
        return System.nanoTime() - began;
    }
}
