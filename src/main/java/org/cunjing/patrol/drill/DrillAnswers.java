package org.cunjing.patrol.drill;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.patrol.drill.DrillItem.Kind;
import org.cunjing.patrol.drill.DrillMoved.Change;
import org.cunjing.patrol.mode.ModePlans;
import org.cunjing.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes the answers to what a drill brings up: of the village's officer, or of the room.
@Service
class DrillAnswers {

    static final Set<Role> ROOMS = EnumSet.of(Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER);

    private final Drills drills;
    private final DrillItemStore items;
    private final ModePlans plans;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DrillAnswers(
            Drills drills,
            DrillItemStore items,
            ModePlans plans,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drills = drills;
        this.items = items;
        this.plans = plans;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /// @throws NotFound if the drill or the item is none, out of reach, or still to come
    /// @throws DrillOver if the drill has ended
    /// @throws IllegalDrillStep if it is not in a state for the step, or somebody was faster
    @Transactional
    public void answer(UUID id, UUID itemId, DrillStep step) {
        var drill = drills.get(id);
        var person = actors.person();
        var now = clock.instant();
        items.lock(itemId);
        var item = items.list(Set.of(id)).stream()
                .filter(one -> one.id().equals(itemId) && one.isOpen(now))
                .findFirst()
                .orElseThrow(() -> new NotFound("drill-item", itemId));
        if (!drill.isOn(now)) {
            throw new DrillOver(id);
        }
        requireRight(drill, item, person);
        boolean allowed = item.allows(step, ROOMS.contains(person.role()));
        if (!allowed || !items.answer(itemId, drill.villages(), new DrillAnswer(step, now, person.role()))) {
            throw new IllegalDrillStep(itemId);
        }
        if (item.plan() != null) {
            drills.send(drill, item.plan(), now);
        }
        events.publishEvent(new DrillMoved(actors.bureau(), id, drill.villages(), Change.ANSWERED));
    }

    /// A team is led by the rooms of the drill, wherever it goes; a switch belongs to whoever leads the area.
    private void requireRight(Drill drill, DrillItem item, Person person) {
        if (item.kind() == Kind.SWITCH) {
            plans.requireLead(drill.villages(), drill.id());
        } else if (item.kind() == Kind.TEAM) {
            if (!ROOMS.contains(person.role())) {
                throw new NotForYou("drill-item", item.id());
            }
        } else {
            actors.requireVillage(item.village());
        }
    }
}
