package org.cunjing.field.sync;

import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.cunjing.HttpPerson.Answer;

/// A line that loses three of ten requests: half before they arrive, half after the server has done its work.
///
/// It does not slow anything down. What the bytes and the waits between tries would have taken on a thin line is added
/// up.
final class LossyLine {

    private static final double LOST = 0.3;
    private static final double BYTES_PER_S = 256_000 / 8.0;
    private static final double FIRST_WAIT_S = 2;

    private final Random chance;
    private int failures;
    int requests;
    int lost;
    double lineS;
    double waitS;

    LossyLine(Random chance) {
        this.chance = chance;
    }

    /// @return empty: the phone heard nothing
    Optional<Answer> send(long bytes, Supplier<Answer> request) {
        requests++;
        lineS += bytes / BYTES_PER_S;
        double fate = chance.nextDouble();
        if (fate < LOST / 2) {
            return failed();
        }
        var answer = request.get();
        if (fate < LOST) {
            return failed();
        }
        failures = 0;
        return Optional.of(answer);
    }

    /// As the phone waits: from two seconds on, doubled, with chance in it.
    private Optional<Answer> failed() {
        lost++;
        waitS += Math.min(300, FIRST_WAIT_S * Math.pow(2, failures++)) * (0.5 + chance.nextDouble() / 2);
        return Optional.empty();
    }
}
