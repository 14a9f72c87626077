package org.cunjing.posting.selection;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The plan is made and not confirmed: it may still be changed for another, so nobody is told their part.
public final class ResultBeingExamined extends Refusal {

    private static final long serialVersionUID = 1L;

    ResultBeingExamined(UUID batch) {
        super(
                Kind.CONFLICT,
                "result-being-examined",
                Map.of("batch", batch),
                "The plan of batch %s is not confirmed.".formatted(batch));
    }
}
