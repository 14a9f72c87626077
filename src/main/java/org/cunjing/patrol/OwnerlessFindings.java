package org.cunjing.patrol;

import java.util.List;
import org.cunjing.dispatch.room.OpenPoint;
import org.cunjing.dispatch.room.OpenPoints;
import org.springframework.stereotype.Component;

/// Findings that no officer answers for and nobody has taken yet.
@Component
class OwnerlessFindings implements OpenPoints {

    private static final int MOST = 100;
    private static final int TITLE = 60;

    private final Findings findings;

    OwnerlessFindings(Findings findings) {
        this.findings = findings;
    }

    @Override
    public List<OpenPoint> list() {
        return findings.list(FindingState.REPORTED, null, false, MOST, 0).stream()
                .filter(finding -> finding.officerId() == null)
                .map(finding -> new OpenPoint("finding", finding.id(), finding.villageId(), cut(finding.words())))
                .toList();
    }

    private static String cut(String words) {
        return words.length() <= TITLE ? words : words.substring(0, TITLE) + "…";
    }
}
