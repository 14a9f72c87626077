package org.cunjing.dispatch.room;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.dispatch.room.EscalationStep.Kind;
import org.cunjing.dispatch.room.EscalationStep.Why;
import org.cunjing.dispatch.room.OrderClock.Phase;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who hears next of an order that nobody answers: the second contact, then the room of the station, then those above.
@Component
class EscalationChain {

    private final CommandRooms rooms;
    private final DutyRosters rosters;
    private final Villages villages;
    private final Officers officers;
    private final Uuid7 ids;
    private final ZoneId zone;

    EscalationChain(
            CommandRooms rooms, DutyRosters rosters, Villages villages, Officers officers, Uuid7 ids, ZoneId zone) {
        this.rooms = rooms;
        this.rosters = rosters;
        this.villages = villages;
        this.officers = officers;
        this.ids = ids;
        this.zone = zone;
    }

    /// The second contact of a village is who leads the community squad of its station.
    Optional<UUID> contact(OrderClock one) {
        return officers.squadLeaderOf(villages.get(one.villageId()).stationId())
                .map(Officer::id)
                .filter(id -> !id.equals(one.officerId()));
    }

    /// @return empty if everybody has heard
    Optional<EscalationStep> next(OrderClock one, Instant now) {
        var contact = contact(one);
        if (one.step() == 0 && contact.isPresent()) {
            var why = isAway(contact.get(), now) ? Why.CONTACT_AWAY : silence(one, now);
            return Optional.of(step(one, now, Kind.CONTACT, why, contact.get(), null, null));
        }
        var chain = rooms.chainOf(villages.get(one.villageId()).stationId());
        int place = one.step() - (contact.isPresent() ? 1 : 0);
        if (place >= chain.size()) {
            return Optional.empty();
        }
        var room = chain.get(place).id();
        return Optional.of(rosters.onDuty(room, now)
                .map(shift -> step(one, now, Kind.ROOM, silence(one, now), null, room, shift.name()))
                .orElseGet(() -> step(one, now, Kind.ROOM, Why.NOBODY_ON_DUTY, null, room, null)));
    }

    private Why silence(OrderClock one, Instant now) {
        if (one.step() == 0 && isAway(one.officerId(), now)) {
            return Why.ON_LEAVE;
        }
        return one.phase() == Phase.ACCEPT ? Why.NOT_ACCEPTED : Why.NOT_FINISHED;
    }

    private boolean isAway(UUID officer, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        return !officers.leavesOf(officer, today, today).isEmpty();
    }

    private EscalationStep step(
            OrderClock one,
            Instant now,
            Kind kind,
            Why why,
            @Nullable UUID officer,
            @Nullable UUID room,
            @Nullable String name) {
        return new EscalationStep(ids.next(), one.orderId(), one.villageId(), now, kind, why, officer, room, name);
    }
}
