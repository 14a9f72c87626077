package org.cunjing.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cunjing.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnonymousReleaseTest {

    @Test
    void releasesTheKnownBatches() {
        var vector = Vectors.read("anonymous_release.json");
        assertThat(AnonymousRelease.LEAST_BATCH).isEqualTo(vector.get("k").asInt());
        var release = AnonymousRelease.none();
        for (var row : vector.get("expected")) {
            release = release.after(row.get("newAnswers").asLong());

            assertThat(release.published()).isEqualTo(row.get("publishedTotal").asLong());
            assertThat(release.heldBack()).isEqualTo(row.get("heldBack").asLong());
        }
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverPublishesFewerThanABatchMoreAndLosesNone(int seed) {
        var random = new Random(seed);
        var release = AnonymousRelease.none();
        long answers = 0;
        for (int round = 0; round < 50; round++) {
            int more = random.nextInt(9);
            answers += more;
            var next = release.after(more);

            assertThat(next.published() - release.published())
                    .satisfiesAnyOf(
                            difference -> assertThat(difference).isZero(),
                            difference -> assertThat(difference).isGreaterThanOrEqualTo(5));
            assertThat(next.published() + next.heldBack()).isEqualTo(answers);
            release = next;
        }
    }

    @Test
    void refusesStatesThatGiveSomebodyAway() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnonymousRelease(4, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnonymousRelease(5, 3, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnonymousRelease(5, 5, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnonymousRelease.none().after(-1));
    }
}
