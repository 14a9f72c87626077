package org.cunjing.posting.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final Random random = Chance.fresh(CoverageTest.class);

    @Test
    void aShortageHasOneColumnTooFewAndNoSmallerOneInIt() {
        for (int round = 0; round < 2_000; round++) {
            var arcs = Chance.arcs(random, 1 + random.nextInt(8), 1 + random.nextInt(8), random.nextDouble(), 0, 0);

            var coverage = Coverage.of(arcs);

            int deficiency = 0;
            for (int set = 0; set < 1 << arcs.rows(); set++) {
                deficiency = Math.max(
                        deficiency, Integer.bitCount(set) - columns(arcs, set).cardinality());
            }
            assertThat(arcs.rows() - coverage.covered()).isEqualTo(deficiency);
            for (var shortage : coverage.shortages(10)) {
                int set = shortage.rows().stream().mapToInt(i -> 1 << i).sum();
                assertThat(columns(arcs, set).stream().boxed().toList()).isEqualTo(shortage.columns());
                assertThat(shortage.columns()).hasSize(shortage.rows().size() - 1);
                for (int smaller = (set - 1) & set; smaller > 0; smaller = (smaller - 1) & set) {
                    assertThat(columns(arcs, smaller).cardinality()).isGreaterThanOrEqualTo(Integer.bitCount(smaller));
                }
            }
        }
    }

    private static BitSet columns(Arcs arcs, int set) {
        var columns = new BitSet();
        for (int i = 0; i < arcs.rows(); i++) {
            for (int a = arcs.start(i); (set & 1 << i) != 0 && a < arcs.start(i + 1); a++) {
                columns.set(arcs.column(a));
            }
        }
        return columns;
    }
}
