package org.cunjing.access;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// An administrator who closed their own account could not open it again.
public final class OwnAccount extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnAccount() {
        super(Kind.CONFLICT, "own-account", Map.of(), "One's own account is closed by another administrator.");
    }
}
