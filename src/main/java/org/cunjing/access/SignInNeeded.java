package org.cunjing.access;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Nobody is signed in, or the session has ended.
public final class SignInNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    SignInNeeded() {
        super(Kind.FORBIDDEN, "sign-in-needed", Map.of(), "Nobody is signed in.");
    }
}
