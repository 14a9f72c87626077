package org.cunjing.dispatch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.dispatch.Receiver.Why;
import org.cunjing.posting.midterm.DueTakers;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Finds who receives an order while its owner is away: the stand-in whose day has come, else the deputy named for the
/// leave, else the second contact of the village. Asked as the application, since who orders need not see a leave.
@Component
class Receivers {

    static final String TASK = "deputies";

    private final DeputyStore deputies;
    private final DueTakers takers;
    private final Officers officers;
    private final Villages villages;
    private final Actors actors;

    Receivers(DeputyStore deputies, DueTakers takers, Officers officers, Villages villages, Actors actors) {
        this.deputies = deputies;
        this.takers = takers;
        this.officers = officers;
        this.villages = villages;
        this.actors = actors;
    }

    /// @return empty if the owner is there, or nobody else is
    Optional<Receiver> of(UUID village, UUID owner, LocalDate day) {
        return actors.as(new Application(actors.bureau(), TASK), () -> find(village, owner, day));
    }

    private Optional<Receiver> find(UUID village, UUID owner, LocalDate day) {
        var away = away(day);
        var taker = Optional.ofNullable(takers.on(day).get(village))
                .filter(one -> !one.equals(owner) && !away.contains(one));
        if (taker.isPresent()) {
            return taker.map(one -> new Receiver(one, Why.STAND_IN));
        }
        if (!away.contains(owner)) {
            return Optional.empty();
        }
        return deputies.deputyOf(owner, day)
                .filter(one -> !away.contains(one))
                .map(one -> new Receiver(one, Why.ON_LEAVE))
                .or(() -> contact(village)
                        .filter(one -> !one.equals(owner) && !away.contains(one))
                        .map(one -> new Receiver(one, Why.NO_DEPUTY)));
    }

    private Set<UUID> away(LocalDate day) {
        return officers.leaves(day, day).stream().map(Leave::officerId).collect(Collectors.toSet());
    }

    private Optional<UUID> contact(UUID village) {
        return officers.squadLeaderOf(villages.get(village).stationId()).map(Officer::id);
    }
}
