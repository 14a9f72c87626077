package org.cunjing.grant;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Nobody approves or judges what they asked for or opened themselves.
public final class AskedYourself extends Refusal {

    private static final long serialVersionUID = 1L;

    AskedYourself(UUID grant) {
        super(
                Kind.FORBIDDEN,
                "asked-yourself",
                Map.of(),
                "Grant %s was asked for by the same person.".formatted(grant));
    }
}
