package org.cunjing.posting.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
        var best = BestFit.of(fit);

        assertThat(best.total()).as("-Dseed=%d", seed).isEqualTo(tryAll(fit, 0, new boolean[m]));
        assertThat(best.proves(fit)).as("-Dseed=%d", seed).isTrue();
        assertThat(BestFit.of(fit)).as("-Dseed=%d", seed).isEqualTo(best);
    }

    @Test
    void doesNotAcceptAFalseProof() {
        long[][] fit = {{3, 5}, {4, 9}};
        var best = BestFit.of(fit);

        assertThat(best.posts()).containsExactly(0, 1);
        assertThat(new BestFit.Assignment(List.of(1, 0), best.u(), best.v(), 9).proves(fit))
                .isFalse();
        assertThat(new BestFit.Assignment(best.posts(), best.u(), best.v(), 13).proves(fit))
                .isFalse();
    }

    @Test
    void placesNobodyWhereNobodyIs() {
        assertThat(BestFit.of(new long[0][0]).total()).isZero();
    }

    @Test
    void refusesMoreOfficersThanPostsAndRaggedRowsAndHugeValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BestFit.of(new long[2][1]))
                .withMessage("officers (2) must be at most the number of posts, 1.");
        assertThatIllegalArgumentException().isThrownBy(() -> BestFit.of(new long[][] {{1, 2}, {1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> BestFit.of(new long[][] {{Long.MAX_VALUE}}));
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
