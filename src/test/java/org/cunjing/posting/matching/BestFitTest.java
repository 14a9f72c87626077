package org.cunjing.posting.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BestFitTest {

    @RepeatedTest(300)
    void findsWhatTryingEverythingFindsAndProvesIt(RepetitionInfo info) {
        long seed = Long.getLong("seed", RandomProblems.SEED + info.getCurrentRepetition());
        var random = new Random(seed);
        int n = 1 + random.nextInt(6);
        int m = n + random.nextInt(3);
        long[][] fit = new long[n][m];
        for (var row : fit) {
            for (int j = 0; j < m; j++) {
                row[j] = random.nextInt(-5, random.nextBoolean() ? 6 : 100);
            }
        }
        var pairs = pairs(fit, random);
        var best = BestFit.of(n, m, pairs).orElseThrow();
        var shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, random);

        assertThat(best.total()).as("-Dseed=%d", seed).isEqualTo(tryAll(fit, 0, new boolean[m]));
        assertThat(best.proves(pairs)).as("-Dseed=%d", seed).isTrue();
        assertThat(BestFit.of(n, m, shuffled).orElseThrow().posts())
                .as("-Dseed=%d", seed)
                .isEqualTo(best.posts());
    }

    @Test
    void doesNotAcceptAFalseProof() {
        var pairs = pairs(new long[][] {{3, 5}, {4, 9}}, new Random(1));
        var best = BestFit.of(2, 2, pairs).orElseThrow();

        assertThat(best.posts()).containsExactly(0, 1);
        assertThat(new BestFit.Assignment(List.of(1, 0), best.u(), best.v(), 9).proves(pairs))
                .isFalse();
        assertThat(new BestFit.Assignment(best.posts(), best.u(), best.v(), 13).proves(pairs))
                .isFalse();
    }

    @Test
    void letsTheLotDecideBetweenEqualTotalsAndNotTheOrder() {
        var straight = List.of(pair(0, 0, 7), pair(0, 1, 3), pair(1, 0, 3), pair(1, 1, 7));
        var crossed = List.of(pair(1, 1, 7), pair(1, 0, 2), pair(0, 1, 3), pair(0, 0, 7));

        assertThat(BestFit.of(2, 2, straight).orElseThrow().posts()).containsExactly(1, 0);
        assertThat(BestFit.of(2, 2, crossed).orElseThrow().posts()).containsExactly(1, 0);
    }

    @Test
    void placesNobodyWhereNobodyIsAndSaysWhenThereIsNoRoom() {
        assertThat(BestFit.of(0, 3, List.of()).orElseThrow().total()).isZero();
        assertThat(BestFit.of(2, 1, List.of(pair(0, 0, 1), pair(1, 0, 1)))).isEmpty();
        assertThat(BestFit.of(2, 2, List.of(pair(0, 0, 1), pair(1, 0, 1)))).isEmpty();
    }

    @Test
    void refusesHugeValues() {
        var huge = List.of(new BestFit.Pair(0, 0, Long.MAX_VALUE, 0));

        assertThatIllegalArgumentException().isThrownBy(() -> BestFit.of(1, 1, huge));
    }

    /// All fit alike.
    private static BestFit.Pair pair(int officer, int post, long lot) {
        return new BestFit.Pair(officer, post, 5, lot);
    }

    private static List<BestFit.Pair> pairs(long[][] fit, Random random) {
        var pairs = new ArrayList<BestFit.Pair>();
        for (int i = 0; i < fit.length; i++) {
            for (int j = 0; j < fit[i].length; j++) {
                pairs.add(new BestFit.Pair(i, j, fit[i][j], random.nextInt(Integer.MAX_VALUE)));
            }
        }
        return pairs;
    }

    private static long tryAll(long[][] fit, int row, boolean[] taken) {
        if (row == fit.length) {
            return 0;
        }
        long best = Long.MIN_VALUE;
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                best = Math.max(best, fit[row][j] + tryAll(fit, row + 1, taken));
                taken[j] = false;
            }
        }
        return best;
    }
}
