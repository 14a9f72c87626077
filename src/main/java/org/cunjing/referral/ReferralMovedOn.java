package org.cunjing.referral;

import java.util.Map;
import java.util.UUID;
import org.cunjing.referral.Referral.State;
import org.cunjing.shared.Refusal;

/// The referral is at another step than the page has shown.
public final class ReferralMovedOn extends Refusal {

    private static final long serialVersionUID = 1L;

    ReferralMovedOn(UUID referral, State state) {
        super(
                Kind.CONFLICT,
                "referral-moved-on",
                Map.of("state", state),
                "Referral %s is %s.".formatted(referral, state));
    }
}
