package org.cunjing.resident;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Slows down whoever hands in or guesses by machine: so many tries of an address in a village within a minute and an
/// hour. A village hall shares one address, so the limits are generous. Addresses live in memory only, the newest ones.
@Component
class AddressLimits {

    private static final int REMEMBERED = 20_000;
    private static final int PER_MINUTE = 10;
    private static final int PER_HOUR = 60;

    private final Map<Door, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Door, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Door(String address, UUID village) {}

    /// @param village nowhere for receipts
    /// @throws TooManyTries if this address has used up its tries
    void count(String address, UUID village) {
        if (!bucketOf(new Door(address, village)).tryConsume(1)) {
            throw new TooManyTries();
        }
    }

    private synchronized Bucket bucketOf(Door door) {
        return buckets.computeIfAbsent(
                door,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                        .addLimit(limit -> limit.capacity(PER_HOUR).refillGreedy(PER_HOUR, Duration.ofHours(1)))
                        .build());
    }
}
