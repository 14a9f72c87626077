package org.cunjing.posting.selection;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Selection needs the branch's recommendation and the marks of two assessors.
public final class NotSelectable extends Refusal {

    private static final long serialVersionUID = 1L;

    NotSelectable(Application application, int assessors) {
        super(
                Kind.CONFLICT,
                "not-selectable",
                Map.of(
                        "state",
                        application.state(),
                        "scores",
                        application.scores().size(),
                        "assessors",
                        assessors),
                "Application %s is %s with %d scores."
                        .formatted(
                                application.id(),
                                application.state(),
                                application.scores().size()));
    }
}
