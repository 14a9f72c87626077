package org.cunjing.field.sync;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/// Lets a few batches in at a time, in the order of their coming. When all phones of a county are back at once they
/// wait
/// here and not for connections, which those at the desks and in the rooms need. What is urgent does not wait.
@Component
class BatchQueue {

    private static final int AT_A_TIME = 6;
    private static final long PATIENCE_S = 20;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /// @throws CannotCreateTransactionException if no place becomes free; the phone comes again
    <T> T in(boolean urgent, Supplier<T> work) {
        if (urgent) {
            return work.get();
        }
        if (!waited()) {
            throw new CannotCreateTransactionException("All places for batches are taken.");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean waited() {
        try {
            return places.tryAcquire(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
