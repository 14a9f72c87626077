package org.cunjing.posting.selection;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The officer was nominated and has not agreed: there is nothing to recommend or mark yet.
public final class NotAgreedYet extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAgreedYet(Application application) {
        super(
                Kind.CONFLICT,
                "not-agreed-yet",
                Map.of("application", application.id()),
                "Application %s waits for the officer to agree.".formatted(application.id()));
    }
}
