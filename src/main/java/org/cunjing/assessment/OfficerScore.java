package org.cunjing.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cunjing.assessment.scoring.OfficerMonth;
import org.cunjing.assessment.scoring.Score;
import org.cunjing.assessment.scoring.UnrankedReason;
import org.cunjing.roster.OfficerClass;
import org.jspecify.annotations.Nullable;

/// The score of one officer and month as computed, with everything that went in.
///
/// @param evidence ids of the rows that counted
/// @param rank from 1; null exactly if `unranked` says why
/// @param listed officers with a rank in the list
public record OfficerScore(
        YearMonth month,
        UUID officer,
        OfficerClass officerClass,
        UUID station,
        List<UUID> villages,
        OfficerMonth inputs,
        Score score,
        List<UUID> evidence,
        @Nullable Integer rank,
        int listed) {

    public OfficerScore {
        villages = List.copyOf(villages);
        evidence = List.copyOf(evidence);
    }

    public BigDecimal finalPoints() {
        return score.finalPoints();
    }

    public @Nullable UnrankedReason unranked() {
        return score.unranked().orElse(null);
    }
}
