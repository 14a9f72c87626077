package org.cunjing.referral;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Nothing has to follow the matter any more, or never had: there is nothing to ask a department for.
public final class MatterSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    MatterSettled(UUID source) {
        super(Kind.CONFLICT, "matter-settled", Map.of(), "Nothing follows %s any more.".formatted(source));
    }
}
