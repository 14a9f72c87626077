package org.cunjing.casework;

import org.cunjing.casework.Details.Dispute;
import org.cunjing.casework.DisputeGrading.Grade;

/// What the law says about taking up a dispute.
///
/// - Source: People's Mediation Law, art. 17; Anti-Domestic Violence Law, art. 16 and 23.
final class DisputeRules {

    private static final DisputeGrading GRADING = new DisputeGrading(DisputeScheme.proposal());

    private DisputeRules() {}

    /// @throws ViolenceNotMediated if there is violence and the case was not referred
    /// @throws ConsentMissing if one side does not want to be mediated
    static void check(Dispute dispute) {
        boolean mediated = dispute.track() != DisputeTrack.REFERRAL;
        if (mediated && dispute.violence()) {
            throw new ViolenceNotMediated();
        }
        if (mediated && !dispute.consent()) {
            throw new ConsentMissing();
        }
    }

    /// Violence is as urgent as a threat to life.
    static Grade grade(Dispute dispute) {
        return GRADING.grade(dispute.facts().steps(), dispute.facts().threatToLife() || dispute.violence());
    }
}
