package org.cunjing.posting.renewal;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The pool takes officers with a recommended application and without a village.
public final class NotANewcomer extends Refusal {

    private static final long serialVersionUID = 1L;

    NotANewcomer(UUID officer) {
        super(
                Kind.CONFLICT,
                "not-a-newcomer",
                Map.of("officer", officer),
                "Officer %s cannot join.".formatted(officer));
    }
}
