package org.cunjing.community.call;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the partners of a village are invited to as well: calls for helping hands, never a patrol.
@Service
public class CallsForPartners {

    private final CallStore store;
    private final Clock clock;

    CallsForPartners(CallStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CallForHelp> openIn(UUID village) {
        return store.listFrom(clock.instant()).stream()
                .filter(call -> call.forPartners() && call.area().contains(village) && call.cancelledAt() == null)
                .toList();
    }
}
