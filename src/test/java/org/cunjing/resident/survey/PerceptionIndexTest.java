package org.cunjing.resident.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerceptionIndexTest {

    /// The example of docs/methods/perception-index.md: published by Dongguan for 2019.
    @Test
    void givesThePublishedFigure() {
        assertThat(PerceptionIndex.of(List.of(6554, 731, 7781 - 6554 - 731))).isEqualByComparingTo("88.93");
    }

    @ParameterizedTest(name = "{0} fully, {1} half, {2} not: {3}")
    @CsvSource({
        "5, 0, 0, 100.00",
        "0, 5, 0, 50.00",
        "0, 0, 5, 0.00",
        "1, 1, 1, 50.00",
        "2, 0, 1, 66.67",
        "1, 0, 7, 12.50"
    })
    void countsHalfOfWhatIsBasicallySo(int full, int half, int not, String index) {
        assertThat(PerceptionIndex.of(List.of(full, half, not))).isEqualByComparingTo(index);
    }

    @Test
    void isNothingWithoutAnswers() {
        assertThatIllegalArgumentException().isThrownBy(() -> PerceptionIndex.of(List.of(0, 0, 0)));
    }

    @Test
    void roundsOnceAndHalfUp() {
        assertThat(PerceptionIndex.of(List.of(1, 1, 1598))).isEqualByComparingTo("0.09");
        assertThat(PerceptionIndex.of(List.of(2, 1, 1597))).isEqualByComparingTo("0.16");
    }
}
