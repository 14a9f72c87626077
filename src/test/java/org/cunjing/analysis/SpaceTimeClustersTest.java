package org.cunjing.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cunjing.shared.Position;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SpaceTimeClustersTest {

    /// The example of docs/methods/hints.md: 0.001° of latitude are 111.2 m.
    @Test
    void findsTheClustersOfTheWorkedExample() {
        var places = List.of(at(0), at(0.001), at(0.002), at(0.003), at(0.010), at(0.001));
        int[] days = {0, 3, 6, 9, 9, 60};

        assertThat(SpaceTimeClusters.of(places, days, 120, 7, 3)).containsExactly(List.of(0, 1, 2, 3));
        assertThat(SpaceTimeClusters.of(places, days, 120, 2, 3)).isEmpty();
        assertThat(SpaceTimeClusters.of(places, days, 120, 2, 1)).hasSize(6);
    }

    /// Another seed each day: `-Dseed=…` repeats it.
    @RepeatedTest(60)
    void equalsTheDefinitionOnRandomPoints() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new Random(seed);
        int points = random.nextInt(300);
        double north = random.nextDouble(-70, 70);
        double width = random.nextDouble(0.0001, 0.05);
        var places = IntStream.range(0, points)
                .mapToObj(_ -> new Position(north + random.nextDouble(width), 104 + random.nextDouble(2 * width)))
                .toList();
        int[] days = random.ints(points, -20, 40).toArray();
        double metres = random.nextDouble(5, 1_500);
        int span = random.nextInt(10);
        int least = 1 + random.nextInt(7);

        assertThat(SpaceTimeClusters.of(places, days, metres, span, least))
                .as("-Dseed=%d: %d points, %f m, %d days, %d", seed, points, metres, span, least)
                .isEqualTo(SlowClusters.of(places, days, metres, span, least));
    }

    @Test
    void refusesWhatIsNoRadius() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpaceTimeClusters.of(List.of(), new int[0], Double.NaN, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpaceTimeClusters.of(List.of(at(0)), new int[0], 10, 1, 1));
    }

    private static Position at(double northDeg) {
        return new Position(30 + northDeg, 104);
    }
}
