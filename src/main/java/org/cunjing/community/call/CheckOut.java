package org.cunjing.community.call;

import java.time.Instant;
import java.util.List;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;

/// Nobody has served before a call began, nor longer than it lasted.
final class CheckOut {

    private CheckOut() {}

    static void require(CallForHelp call, int minutes, Instant now) {
        if (!call.hasBegun(now)) {
            throw new CallNotOpen(call.id());
        }
        if (minutes < 1 || minutes > call.length().toMinutes()) {
            throw new Faulty(List.of(new Fault("minutes", "out-of-range")));
        }
    }
}
