package org.cunjing.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    private static final Instant NOW = Instant.parse("2022-02-22T19:22:22Z");

    @Test
    void carriesTheTimeVersionAndVariant() {
        var id = new Uuid7(InstantSource.fixed(NOW), new SecureRandom()).next();

        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void risesInsideAMillisecond() {
        var ids = new Uuid7(InstantSource.fixed(NOW), new SecureRandom());
        var made = Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void risesWhenTheClockStepsBack() {
        var millis = new AtomicLong(NOW.toEpochMilli());
        var ids = new Uuid7(() -> Instant.ofEpochMilli(millis.getAndAdd(-500)), new SecureRandom());
        var made = Stream.generate(ids::next).limit(100).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void staysUniqueOnManyThreads() {
        var ids = new Uuid7(InstantSource.system(), new SecureRandom());
        var made = new UUID[20_000];
        IntStream.range(0, made.length).parallel().forEach(i -> made[i] = ids.next());

        assertThat(Arrays.stream(made).filter(Objects::nonNull).distinct()).hasSize(made.length);
    }
}
