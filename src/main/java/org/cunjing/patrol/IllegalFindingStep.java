package org.cunjing.patrol;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The finding is not in a state in which this step can be taken.
public final class IllegalFindingStep extends Refusal {

    private static final long serialVersionUID = 1L;

    IllegalFindingStep(Finding finding, FindingStep step) {
        super(
                Kind.CONFLICT,
                "illegal-finding-step",
                Map.of("state", finding.state(), "step", step, "version", finding.version()),
                "Finding %s is %s: no %s.".formatted(finding.id(), finding.state(), step));
    }
}
