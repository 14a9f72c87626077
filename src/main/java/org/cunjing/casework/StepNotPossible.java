package org.cunjing.casework;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// What was asked for does not follow where the entry stands.
public final class StepNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    StepNotPossible(EntryStep step, Progress progress) {
        super(
                Kind.CONFLICT,
                "step-not-possible",
                Map.of("step", step.name(), "progress", progress.name()),
                "%s does not follow %s.".formatted(step, progress));
    }
}
