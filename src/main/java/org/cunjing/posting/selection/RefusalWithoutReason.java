package org.cunjing.posting.selection;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// A branch that refuses tells the applicant why.
public final class RefusalWithoutReason extends Refusal {

    private static final long serialVersionUID = 1L;

    RefusalWithoutReason(UUID application) {
        super(
                Kind.INVALID,
                "refusal-without-reason",
                Map.of(),
                "Application %s is refused without a reason.".formatted(application));
    }
}
