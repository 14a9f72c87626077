package org.cunjing.posting.selection;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The officer has agreed, declined or applied: nobody else changes anything about it.
public final class NominationAnswered extends Refusal {

    private static final long serialVersionUID = 1L;

    NominationAnswered(Application application) {
        super(
                Kind.CONFLICT,
                "nomination-answered",
                Map.of("state", application.state()),
                "Application %s is %s.".formatted(application.id(), application.state()));
    }
}
