package org.cunjing.referral;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The department has this matter already.
public final class AlreadyReferred extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyReferred(UUID source) {
        super(Kind.CONFLICT, "already-referred", Map.of(), "Matter %s is with the department.".formatted(source));
    }
}
