package org.cunjing.referral;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// A text that leaves the police names a resident or holds a telephone number. It is not repeated anywhere.
public final class PersonInReferral extends Refusal {

    private static final long serialVersionUID = 1L;

    PersonInReferral() {
        super(Kind.INVALID, "person-in-referral", Map.of(), "The text holds a name or a telephone number.");
    }
}
