package org.cunjing.resident.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How residents see things: counts by what was asked.
///
/// @param satisfaction fully, basically, not
/// @param safety fully, basically, not
/// @param answers sheets that were filled in
/// @param assisted those of them on a phone that was handed over
public record Standing(List<Integer> satisfaction, List<Integer> safety, int answers, int assisted) {

    static final Standing NONE = new Standing(List.of(0, 0, 0), List.of(0, 0, 0), 0, 0);

    public Standing {
        satisfaction = List.copyOf(satisfaction);
        safety = List.copyOf(safety);
    }

    static Standing of(List<Question> questions, Tally tally) {
        var satisfaction = NONE.satisfaction;
        var safety = NONE.safety;
        for (int i = 0; i < questions.size(); i++) {
            switch (questions.get(i).kind()) {
                case SATISFACTION -> satisfaction = sum(satisfaction, tally.of(i));
                case SAFETY -> safety = sum(safety, tally.of(i));
                case STATEMENT -> {}
            }
        }
        return new Standing(satisfaction, safety, tally.answers(), tally.assisted());
    }

    Standing plus(Standing other) {
        return new Standing(
                sum(satisfaction, other.satisfaction),
                sum(safety, other.safety),
                answers + other.answers,
                assisted + other.assisted);
    }

    /// Empty if nobody was asked.
    public Optional<BigDecimal> satisfactionIndex() {
        return index(satisfaction);
    }

    public Optional<BigDecimal> safetyIndex() {
        return index(safety);
    }

    private static Optional<BigDecimal> index(List<Integer> counts) {
        boolean asked = counts.stream().anyMatch(count -> count > 0);
        return asked ? Optional.of(PerceptionIndex.of(counts)) : Optional.empty();
    }

    private static List<Integer> sum(List<Integer> some, List<Integer> more) {
        return List.of(some.get(0) + more.get(0), some.get(1) + more.get(1), some.get(2) + more.get(2));
    }
}
