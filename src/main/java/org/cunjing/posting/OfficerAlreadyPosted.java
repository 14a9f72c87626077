package org.cunjing.posting;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// A posted officer has one village at a time.
public final class OfficerAlreadyPosted extends Refusal {

    private static final long serialVersionUID = 1L;

    public OfficerAlreadyPosted(UUID officer, LocalDate firstDay) {
        super(
                Kind.CONFLICT,
                "officer-already-posted",
                Map.of("officer", officer, "firstDay", firstDay),
                "Officer %s is posted to a village after %s already.".formatted(officer, firstDay));
    }
}
