package org.cunjing.patrol;

import java.util.List;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.PersonalNumberInText;
import org.jspecify.annotations.Nullable;

/// A step that somebody takes with a finding.
///
/// @param version of the finding that the person has seen; null: whatever it is
/// @param said the reason of a return, the result of a closing
public record FindingMove(
        FindingStep step, @Nullable Long version, @Nullable String said) {

    /// @throws Faulty if a return has no reason or a closing no result
    void check() {
        boolean needed = step == FindingStep.RETURN || step == FindingStep.CLOSE;
        if (needed && (said == null || said.isBlank())) {
            throw new Faulty(List.of(new Fault(step == FindingStep.RETURN ? "why" : "result", "required")));
        }
        PersonalNumberInText.refuse(said);
    }
}
