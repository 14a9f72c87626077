package org.cunjing.assessment.scoring;

import static org.cunjing.assessment.scoring.LegalSource.FINGERTIP_FORMALISM_2023;
import static org.cunjing.assessment.scoring.LegalSource.GUARD_RAIL_G11;
import static org.cunjing.assessment.scoring.LegalSource.METHOD;
import static org.cunjing.assessment.scoring.LegalSource.STATE_COUNCIL_OFFICE_2026_12;

import org.cunjing.shared.HarmfulWords.Harm;

/// Everything a rule set can be refused for.
public enum RuleSetFaultReason {
    LOG_INS(STATE_COUNCIL_OFFICE_2026_12),
    ONLINE_TIME(STATE_COUNCIL_OFFICE_2026_12),
    CHECK_INS(STATE_COUNCIL_OFFICE_2026_12),
    POINTS_CONTEST(STATE_COUNCIL_OFFICE_2026_12),
    CLICKS(FINGERTIP_FORMALISM_2023),
    TRACKS(FINGERTIP_FORMALISM_2023),
    PHOTOGRAPHS(FINGERTIP_FORMALISM_2023),
    ARRESTS(GUARD_RAIL_G11),
    FINES(GUARD_RAIL_G11),
    DETECTIONS(GUARD_RAIL_G11),
    DISPUTE_QUOTA(GUARD_RAIL_G11),
    REGISTRATION_QUOTA(GUARD_RAIL_G11),
    UNKNOWN_EVIDENCE(METHOD),
    WRONG_WEIGHTS(METHOD),
    REPEATED_ITEM(METHOD),
    NOT_A_RULE_SET(METHOD);

    private final LegalSource source;

    RuleSetFaultReason(LegalSource source) {
        this.source = source;
    }

    static RuleSetFaultReason of(Harm harm) {
        return valueOf(harm.name());
    }

    public LegalSource source() {
        return source;
    }
}
