package org.cunjing.dispatch;

import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actor.Visitor;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whose orders somebody sees, and where they may order.
@Component
class WorkOrderReach {

    private final Actors actors;

    WorkOrderReach(Actors actors) {
        this.actors = actors;
    }

    /// @return null: all villages
    @Nullable Set<UUID> villages() {
        return switch (actors.current()) {
            case Person person -> person.role() == Role.BUREAU_OFFICE ? null : person.villages();
            case Application _ -> null;
            case Visitor _ -> Set.of();
        };
    }

    boolean sees(UUID village) {
        var reach = villages();
        return reach == null || reach.contains(village);
    }

    /// Also what one receives for somebody else.
    boolean sees(WorkOrder order) {
        return sees(order.villageId())
                || (order.receiver() != null
                        && actors.current() instanceof Person person
                        && order.receiver().officerId().equals(person.officer()));
    }

    /// @throws NotForYou if the actor does not lead the work of this village
    void requireLeader(UUID village) {
        actors.requireVillage(village);
        if (actors.current() instanceof Person person && !Leaders.lead(person)) {
            throw new NotForYou("work-order", village);
        }
    }
}
