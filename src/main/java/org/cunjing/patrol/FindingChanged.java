package org.cunjing.patrol;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Somebody else was faster: the finding is not what the person had seen.
public final class FindingChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    FindingChanged(Finding finding) {
        super(
                Kind.CONFLICT,
                "finding-changed",
                Map.of("state", finding.state(), "version", finding.version()),
                "Finding %s is %s by now.".formatted(finding.id(), finding.state()));
    }
}
