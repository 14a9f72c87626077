package org.cunjing.assessment;

import java.util.UUID;
import org.cunjing.assessment.scoring.OfficerMonth;
import org.cunjing.assessment.scoring.RuleSet;
import org.cunjing.assessment.scoring.Score;

/// A score with everything it was computed from, while a month is run.
record ComputedScore(OfficerFacts facts, RuleSet rules, OfficerMonth inputs, Score score) {

    boolean isOf(UUID station) {
        return facts.served().station().equals(station);
    }
}
