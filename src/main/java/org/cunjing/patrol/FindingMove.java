package org.cunjing.patrol;

import java.util.ArrayList;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.PersonalNumberInText;
import org.jspecify.annotations.Nullable;

/// A step that somebody takes with a finding.
///
/// @param version of the finding that the person has seen; null: whatever it is
/// @param said the reason of a return, the result of a closing
/// @param risk what is left of the danger; of a closing only
public record FindingMove(
        FindingStep step,
        @Nullable Long version,
        @Nullable String said,
        @Nullable RemainingRisk risk) {

    /// A step that closes nothing.
    public FindingMove(FindingStep step, @Nullable Long version, @Nullable String said) {
        this(step, version, said, null);
    }

    /// @throws Faulty if a return has no reason, or a closing no result or no word on the risk
    void check() {
        var faults = new ArrayList<Fault>();
        boolean closes = step == FindingStep.CLOSE;
        if ((closes || step == FindingStep.RETURN) && (said == null || said.isBlank())) {
            faults.add(new Fault(closes ? "result" : "why", "required"));
        }
        if (closes && risk == null) {
            faults.add(new Fault("risk", "required"));
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        PersonalNumberInText.refuse(said);
    }
}
