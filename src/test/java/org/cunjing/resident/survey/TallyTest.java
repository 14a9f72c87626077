package org.cunjing.resident.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void raisesOneChoiceOfEachQuestionAndTheChannel() {
        var tally = Tally.none(2).with(List.of(0, 2), Channel.ASSISTED).with(List.of(1, 2), Channel.PAGE);

        assertThat(tally.answers()).isEqualTo(2);
        assertThat(tally.assisted()).isEqualTo(1);
        assertThat(tally.of(0)).containsExactly(1, 1, 0);
        assertThat(tally.of(1)).containsExactly(0, 0, 2);
    }

    /// What one person chose together cannot be told from the counts.
    @Test
    void forgetsWhichAnswersBelongTogether() {
        var some = Tally.none(2).with(List.of(0, 0), Channel.PAGE).with(List.of(2, 2), Channel.PAGE);
        var others = Tally.none(2).with(List.of(2, 0), Channel.PAGE).with(List.of(0, 2), Channel.PAGE);

        assertThat(some).isEqualTo(others);
    }

    @Test
    void addsUp() {
        var one = Tally.none(1).with(List.of(1), Channel.PAGE);

        assertThat(one.plus(one).of(0)).containsExactly(0, 2, 0);
        assertThat(one.plus(Tally.none(1))).isEqualTo(one);
    }
}
