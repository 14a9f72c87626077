package org.cunjing.shared;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Makes UUIDs of version 7 (RFC 9562): they sort by the time of their making, which keeps indexes dense.
///
/// Ids of one maker rise strictly, also inside a millisecond and when the clock steps back: the twelve bits behind the
/// time count on from a random start (method 1 of section 6.2) and spill over into the time. Safe for many threads.
public final class Uuid7 {

    private static final int COUNTER_BITS = 12;

    /// Half of the counter stays free, so that a burst rarely spills into the next millisecond.
    private static final int COUNTER_START_BOUND = 1 << (COUNTER_BITS - 1);

    private final InstantSource clock;
    private final SecureRandom random;
    private final AtomicLong last = new AtomicLong();

    public Uuid7(InstantSource clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        long now = (clock.millis() << COUNTER_BITS) | random.nextInt(COUNTER_START_BOUND);
        long tick = last.updateAndGet(before -> Math.max(now, before + 1));
        long timeAndVersion = ((tick >>> COUNTER_BITS) << 16) | 0x7000 | (tick & 0xFFF);
        long variantAndRandom = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(timeAndVersion, variantAndRandom);
    }
}
