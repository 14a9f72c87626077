package org.cunjing.patrol;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// No officer answers for the place today.
public final class NobodyToAssign extends Refusal {

    private static final long serialVersionUID = 1L;

    NobodyToAssign(Finding finding) {
        super(
                Kind.CONFLICT,
                "nobody-to-assign",
                Map.of("state", finding.state()),
                "Nobody answers for the place of finding %s.".formatted(finding.id()));
    }
}
