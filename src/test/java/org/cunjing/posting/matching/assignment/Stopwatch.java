package org.cunjing.posting.matching.assignment;

import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/// Least processor time of a few rounds, and the cost that was found.
///
/// Processor time of the thread, not of the clock: whoever else works on the machine is not counted, nor are compiler
/// and collector, which run in threads of their own.
final class Stopwatch {

    private static final int MOST_ROUNDS = 300;

    /// After so long there is no further round, but two have been unless one alone takes four times as long.
    private static final long ENOUGH_NS = 1_000_000_000;

    private int rounds;
    private long spent;
    private long least = Long.MAX_VALUE;
    private long cost;

    boolean goesOn() {
        long limit = rounds < 2 ? 4 * ENOUGH_NS : ENOUGH_NS;
        return rounds < MOST_ROUNDS && spent < limit;
    }

    void run(LongSupplier work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        cost = work.getAsLong();
        long took = threads.getCurrentThreadCpuTime() - start;
        spent += took;
        rounds++;
        least = Math.min(least, took);
    }

    double ms() {
        return least / 1e6;
    }

    long cost() {
        return cost;
    }
}
