package org.cunjing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.cunjing.CunjingIT;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.platform.IdempotencyStore.Answer;
import org.cunjing.platform.IdempotencyStore.Claim;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CunjingIT
class IdempotencyIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    IdempotencyStore store;

    @Test
    void givesTheFirstAnswerToARepeatedRequest() {
        var bureau = bureaus.open();
        var person = bureau.person(Role.BUREAU_OFFICE, null);
        var key = UUID.randomUUID().toString();

        assertThat(bureau.as(person, () -> store.claim(key, "a"))).isInstanceOf(Claim.Yours.class);
        assertThat(bureau.as(person, () -> store.claim(key, "a"))).isInstanceOf(Claim.Running.class);
        bureau.as(person, () -> {
            store.keep(key, new Answer(201, "application/json", new byte[] {1}));
            return true;
        });

        assertThat(bureau.as(person, () -> store.claim(key, "a"))).isInstanceOfSatisfying(Claim.Done.class, done -> {
            assertThat(done.answer().status()).isEqualTo(201);
            assertThat(done.answer().body()).containsExactly(1);
        });
        assertThat(bureau.as(person, () -> store.claim(key, "b"))).isInstanceOf(Claim.Different.class);
    }

    @Test
    void letsOneOfManyAtOnceThrough() throws InterruptedException {
        var bureau = bureaus.open();
        var person = bureau.person(Role.BUREAU_OFFICE, null);
        var key = UUID.randomUUID().toString();
        var winners = new AtomicInteger();
        var threads = java.util.stream.IntStream.range(0, 20)
                .mapToObj(_ -> Thread.startVirtualThread(() -> {
                    if (bureau.as(person, () -> store.claim(key, "a")) instanceof Claim.Yours) {
                        winners.incrementAndGet();
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(winners).hasValue(1);
    }
}
