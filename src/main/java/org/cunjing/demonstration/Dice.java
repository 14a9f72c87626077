package org.cunjing.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Chance that is the same on each machine: every subject draws from a stream of its own, so that a change to one
/// subject leaves the others as they were.
final class Dice {

    private final SplittableRandom random;

    Dice(long seed, String subject) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + subject.hashCode());
    }

    /// Draws a number in [0, bound).
    int below(int bound) {
        return random.nextInt(bound);
    }

    /// Draws a number in [low, high], both included.
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /// Draws a number in [low, high).
    double real(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    long seed() {
        return random.nextLong();
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        var left = new ArrayList<>(list);
        for (int i = left.size() - 1; i > 0; i--) {
            var other = below(i + 1);
            var held = left.get(i);
            left.set(i, left.get(other));
            left.set(other, held);
        }
        return left;
    }
}
