package org.cunjing.exchange;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/// How far a job has come, and whether somebody wants it stopped.
final class Progress {

    private final AtomicInteger done = new AtomicInteger();
    private volatile int total;
    private volatile boolean stopped;

    Progress(int total) {
        this.total = total;
    }

    int done() {
        return done.get();
    }

    int total() {
        return total;
    }

    void begin(int steps) {
        total = steps;
        done.set(0);
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /// @throws CancellationException if somebody has stopped the job
    void step() {
        if (stopped) {
            throw new CancellationException("The job was stopped.");
        }
        done.incrementAndGet();
    }
}
