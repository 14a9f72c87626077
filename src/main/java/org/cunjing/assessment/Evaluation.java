package org.cunjing.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cunjing.assessment.Evaluations.ItemMark;
import org.jspecify.annotations.Nullable;

/// What one side wrote about an officer's month.
///
/// @param village of the committee; null for the station
/// @param form version of the list of items
/// @param mark weighted mean of the marks, in [0, 100]
public record Evaluation(
        UUID id,
        UUID dual,
        EvaluationSide side,
        @Nullable UUID village,
        String form,
        List<ItemMark> marks,
        BigDecimal mark,
        Instant givenAt) {

    public Evaluation {
        marks = List.copyOf(marks);
    }
}
