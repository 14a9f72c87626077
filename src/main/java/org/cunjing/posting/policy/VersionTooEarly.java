package org.cunjing.posting.policy;

import java.time.LocalDate;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// A version would begin before the one it replaces, or a document end before it began.
public final class VersionTooEarly extends Refusal {

    private static final long serialVersionUID = 1L;

    VersionTooEarly(LocalDate latest) {
        super(
                Kind.INVALID,
                "version-too-early",
                Map.of("latest", latest),
                "The latest version is in force from %s.".formatted(latest));
    }
}
