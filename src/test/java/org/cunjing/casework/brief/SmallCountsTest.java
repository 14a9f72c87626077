package org.cunjing.casework.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cunjing.casework.brief.SmallCounts.Cell;
import org.cunjing.casework.brief.SmallCounts.Shown;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

    /// The worked example of docs/methods/small-counts.md.
    @Test
    void withholdsASecondCountThatWouldGiveTheSmallOneAway() {
        assertThat(words(7, 4, 0, 2)).isEqualTo("7 — 0 <3 = 13");
        assertThat(words(9, 3, 0, 1)).isEqualTo("— — 0 <3 = 13");
    }

    @Test
    void showsZeroAndWhatIsNotSmall() {
        assertThat(words(0, 0, 5, 3)).isEqualTo("0 0 5 3 = 8");
    }

    @Test
    void leavesTwoSmallCountsWhenTheyHideEachOther() {
        assertThat(words(6, 1, 2, 0)).isEqualTo("6 <3 <3 0 = 9");
    }

    @Test
    void withholdsTheTotalWhereNothingElseHelps() {
        assertThat(words(0, 0, 0, 1)).isEqualTo("0 0 0 <3 = —");
    }

    @Test
    void refusesANegativeCount() {
        assertThatIllegalArgumentException().isThrownBy(() -> SmallCounts.of(List.of(1, -1)));
    }

    /// Every table of four counts up to 6: who sees the cells and the total finds at least two answers for each hidden
    /// small count.
    @Test
    void canNeverBeReadBackFromATotalThatIsShown() {
        for (var counts : tables(4, 6)) {
            var shown = SmallCounts.of(counts);
            if (shown.total() == null) {
                continue;
            }
            int total = shown.total();
            var answers = tables(4, 24 > total ? Math.min(total, 12) : 12).stream()
                    .filter(guess -> sum(guess) == total && agrees(guess, shown))
                    .collect(Collectors.toSet());
            for (int i = 0; i < counts.size(); i++) {
                if (shown.cells().get(i).shown() == Shown.FEW) {
                    int at = i;
                    assertThat(answers.stream().map(guess -> guess.get(at)).distinct())
                            .as("%s as %s", counts, shown)
                            .hasSize(2);
                }
            }
        }
    }

    private static boolean agrees(List<Integer> guess, SmallCounts shown) {
        for (int i = 0; i < guess.size(); i++) {
            int value = guess.get(i);
            boolean fits = switch (shown.cells().get(i).shown()) {
                case EXACT -> value == shown.cells().get(i).count();
                case FEW -> value == 1 || value == 2;
                case WITHHELD -> value == 0 || value > 2;
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Set<List<Integer>> tables(int cells, int most) {
        Set<List<Integer>> tables = new HashSet<>(Set.of(List.of()));
        for (int cell = 0; cell < cells; cell++) {
            tables = tables.stream()
                    .flatMap(table -> Stream.iterate(0, count -> count <= most, count -> count + 1)
                            .map(count -> {
                                var longer = new ArrayList<>(table);
                                longer.add(count);
                                return (List<Integer>) longer;
                            }))
                    .collect(Collectors.toSet());
        }
        return tables;
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static String words(Integer... counts) {
        var shown = SmallCounts.of(List.of(counts));
        var cells = shown.cells().stream().map(SmallCountsTest::word).collect(Collectors.joining(" "));
        return cells + " = " + (shown.total() == null ? "—" : shown.total());
    }

    private static String word(Cell cell) {
        return switch (cell.shown()) {
            case EXACT -> String.valueOf(cell.count());
            case FEW -> "<3";
            case WITHHELD -> "—";
        };
    }
}
