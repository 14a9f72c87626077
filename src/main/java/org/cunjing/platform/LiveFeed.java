package org.cunjing.platform;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the pages of one bureau are told, in one order. The newest stand in memory; older ones are read from the table.
/// Pages fetch at their own speed, so a slow one holds up nobody and nothing queues for it here.
final class LiveFeed {

    /// What a page names that came before anything was told.
    static final UUID BEGINNING = new UUID(0, 0);

    /// How far a page has heard.
    record Place(long number, UUID id) {}

    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);
    private static final int BATCH = 500;
    private static final int REMEMBERED = 4_096;
    private static final long GATHERED_NS = Duration.ofMillis(20).toNanos();

    private final Application application;
    private final Actors actors;
    private final LiveStore store;
    private final AtomicInteger calls = new AtomicInteger();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final @Nullable Heard[] newest = new Heard[REMEMBERED];
    private final long known;
    private Place last;

    LiveFeed(String bureau, Actors actors, LiveStore store) {
        this.application = new Application(bureau, Live.TASK);
        this.actors = actors;
        this.store = store;
        last = as(store::last);
        known = last.number();
    }

    /// Something was told and committed. Whoever calls first puts everything in order, those who call meanwhile are
    /// served with it.
    void wake() {
        if (calls.getAndIncrement() == 0) {
            Thread.ofVirtual().name("live-" + application.bureau()).start(this::putInOrder);
        }
    }

    private void putInOrder() {
        int seen;
        do {
            seen = calls.get();
            try {
                List<Heard> next;
                do {
                    next = as(() -> store.putInOrder(last().number(), BATCH));
                    remember(next);
                } while (next.size() == BATCH);
                gather();
            } catch (RuntimeException failure) {
                LOG.warn("Told and not yet in order; the next call or heartbeat tries again.", failure);
            }
        } while (calls.addAndGet(-seen) != 0);
    }

    /// What is told in the next moment goes out together; one who tells after a silence waits for nobody.
    private static void gather() {
        LockSupport.parkNanos(GATHERED_NS);
    }

    private void remember(List<Heard> next) {
        lock.lock();
        try {
            for (var heard : next) {
                newest[(int) (heard.number() % REMEMBERED)] = heard;
                last = new Place(heard.number(), heard.id());
            }
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// What came after `number`; waits for it, and answers nothing when the time is over.
    List<Heard> after(long number, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (last.number() <= number && left > 0) {
                left = more.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
        return after(number);
    }

    /// What has come after `number` until now, at most one batch of it.
    List<Heard> after(long number) {
        lock.lock();
        try {
            if (last.number() <= number) {
                return List.of();
            }
            if (number >= oldestRemembered()) {
                return LongStream.rangeClosed(number + 1, Math.min(last.number(), number + BATCH))
                        .mapToObj(each -> newest[(int) (each % REMEMBERED)])
                        .toList();
            }
        } finally {
            lock.unlock();
        }
        return as(() -> store.after(number, BATCH));
    }

    /// @return empty if nobody knows any more what came after it
    Optional<Place> placeOf(UUID id) {
        return remembered(id)
                .or(() -> as(() -> id.equals(BEGINNING) ? store.beginning() : store.numberOf(id))
                        .map(number -> new Place(number, id)));
    }

    private Optional<Place> remembered(UUID id) {
        lock.lock();
        try {
            for (long number = last.number(); number > oldestRemembered(); number--) {
                var heard = newest[(int) (number % REMEMBERED)];
                if (heard != null && heard.id().equals(id)) {
                    return Optional.of(new Place(number, id));
                }
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// What came after this number stands in memory.
    private long oldestRemembered() {
        return Math.max(known, last.number() - REMEMBERED);
    }

    Place last() {
        lock.lock();
        try {
            return last;
        } finally {
            lock.unlock();
        }
    }

    private <T> T as(Supplier<T> question) {
        return actors.as(application, question);
    }
}
