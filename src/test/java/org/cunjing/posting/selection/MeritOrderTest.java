package org.cunjing.posting.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeritOrderTest {

    private static final UUID SOMEBODY = UUID.randomUUID();

    @Test
    void putsTheHigherMeanFirst() {
        assertThat(numbers("seed", application(1, 70, 80), application(2, 90, 80), application(3, 60, 60)))
                .containsExactly(2, 1, 3);
    }

    /// SHA-256 of `seed1`, `seed2` and `seed3` begins with df9e, 35b0 and b9e1.
    @Test
    void drawsTheLotBetweenEqualsFromTheSeed() {
        assertThat(numbers("seed", application(1, 80, 80), application(2, 70, 90), application(3, 80, 80)))
                .containsExactly(2, 3, 1);
    }

    @Test
    void doesNotCareInWhichOrderTheyCome() {
        var one = application(1, 80, 80);
        var two = application(2, 80, 80);

        assertThat(numbers("seed", one, two)).isEqualTo(numbers("seed", two, one));
    }

    private static List<Integer> numbers(String seed, Application... applications) {
        return MeritOrder.of(List.of(applications), seed).stream()
                .map(Application::number)
                .toList();
    }

    private static Application application(int number, int... marks) {
        var scores = IntStream.range(0, marks.length)
                .mapToObj(i -> new MeritScore("assessor-" + i, "", marks[i]))
                .toList();
        return new Application(
                UUID.randomUUID(),
                SOMEBODY,
                SOMEBODY,
                SOMEBODY,
                number,
                "",
                null,
                Application.State.RECOMMENDED,
                null,
                Instant.EPOCH,
                scores);
    }
}
