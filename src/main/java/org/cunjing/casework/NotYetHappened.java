package org.cunjing.casework;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// An entry tells what has happened.
public final class NotYetHappened extends Refusal {

    private static final long serialVersionUID = 1L;

    NotYetHappened() {
        super(Kind.INVALID, "not-yet-happened", Map.of(), "The entry lies in the future.");
    }
}
