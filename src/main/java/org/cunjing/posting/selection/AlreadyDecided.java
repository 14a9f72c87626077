package org.cunjing.posting.selection;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The branch has decided about this application before.
public final class AlreadyDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyDecided(Application application) {
        super(
                Kind.CONFLICT,
                "already-decided",
                Map.of("state", application.state()),
                "Application %s is %s.".formatted(application.id(), application.state()));
    }
}
