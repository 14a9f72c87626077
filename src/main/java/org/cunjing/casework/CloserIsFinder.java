package org.cunjing.casework;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// A prominent or major hazard is closed by somebody else than its finder.
public final class CloserIsFinder extends Refusal {

    private static final long serialVersionUID = 1L;

    CloserIsFinder(HazardSeverity severity) {
        super(
                Kind.CONFLICT,
                "closer-is-finder",
                Map.of("severity", severity.name()),
                "A second person must close a %s hazard.".formatted(severity));
    }
}
