package org.cunjing.assessment;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Both evaluations are open, so neither can be given or changed any more.
public final class EvaluationOpened extends Refusal {

    private static final long serialVersionUID = 1L;

    EvaluationOpened(UUID dual) {
        super(Kind.CONFLICT, "evaluation-opened", Map.of("id", dual), "The evaluations %s are open.".formatted(dual));
    }
}
