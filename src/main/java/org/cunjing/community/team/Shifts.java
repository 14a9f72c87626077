package org.cunjing.community.team;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.territory.Villages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Plans who goes where and when. A shift that is over stays as it was.
@Service
public class Shifts {

    private final ShiftStore store;
    private final Rosters rosters;
    private final Villages villages;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    Shifts(
            ShiftStore store,
            Rosters rosters,
            Villages villages,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.rosters = rosters;
        this.villages = villages;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// @throws Faulty if it lies in the past, lasts no time, or somebody may not stand on its roster
    @Transactional
    public Shift plan(Shift shift) {
        villages.get(shift.villageId());
        actors.requireVillage(shift.villageId());
        PersonalNumberInText.refuse(shift.place());
        check(shift, shift.members());
        if (!store.add(shift)) {
            return store.find(shift.id()).filter(shift::equals).orElseThrow(() -> new IdUsedOtherwise(shift.id()));
        }
        return told(shift.id());
    }

    private void check(Shift shift, List<UUID> members) {
        var faults =
                new ArrayList<>(rosters.faults("members", shift.villageId(), members, shift.activity(), shift.day()));
        if (shift.day().isBefore(today())) {
            faults.add(new Fault("day", "out-of-range"));
        }
        if (shift.startsAt().equals(shift.endsAt())) {
            faults.add(new Fault("endsAt", "out-of-range"));
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
    }

    /// Says anew who goes. Everybody may decline.
    ///
    /// @throws ShiftOver if it is past or cancelled
    @Transactional
    Shift put(UUID id, List<UUID> members) {
        check(hold(id), members);
        store.put(id, members);
        return told(id);
    }

    /// @throws ShiftOver if it is past or cancelled
    @Transactional
    Shift cancel(UUID id) {
        hold(id);
        store.cancel(id, today());
        return told(id);
    }

    private Shift hold(UUID id) {
        var shift = store.hold(id).orElseThrow(() -> new NotFound("shift", id));
        actors.requireVillage(shift.villageId());
        if (shift.cancelledOn() != null || shift.day().isBefore(today())) {
            throw new ShiftOver(id);
        }
        return shift;
    }

    private Shift told(UUID id) {
        var shift = store.find(id).orElseThrow(() -> new NotFound("shift", id));
        if (actors.current() instanceof Person) {
            events.publishEvent(new TeamChanged(actors.bureau(), shift.villageId()));
        }
        return shift;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
