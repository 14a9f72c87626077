package org.cunjing.casework;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The notice gives more days than the severity of the hazard allows.
public final class TermTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    TermTooLong(int days, int longest) {
        super(
                Kind.INVALID,
                "term-too-long",
                Map.of("days", days, "longest", longest),
                "%d days; at most %d are allowed.".formatted(days, longest));
    }
}
