package org.cunjing.patrol.mode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.patrol.mode.Emergency.Step;
import org.cunjing.patrol.mode.Emergency.Switch;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Switches areas between routine and emergency by one action, and back at the latest when the time is over.
@Service
public class Modes {

    /// Longer at a stretch nobody is kept from routine work; it can be extended.
    static final Duration LONGEST = Duration.ofDays(3);

    /// What is on comes first in the list; a village is in one at a time.
    private static final int MOST_ON = 500;

    private final ModeStore store;
    private final SwitchLog log;
    private final DeploymentStore deployments;
    private final ModePlans plans;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Modes(
            ModeStore store,
            SwitchLog log,
            DeploymentStore deployments,
            ModePlans plans,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.log = log;
        this.deployments = deployments;
        this.plans = plans;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /// Whether the village was in emergency mode at a moment. Exact to the moment, however late the clock task comes.
    @Transactional(readOnly = true)
    public boolean isEmergency(UUID village, Instant at) {
        return store.isEmergency(village, at);
    }

    /// Puts a plan in force from now on.
    ///
    /// @param id made by the client, so that a repeated attempt counts once
    /// @throws AreaInEmergency if a village of it is in emergency mode already
    /// @throws Faulty if it would end in the past, or not within three days
    @Transactional
    public Emergency begin(UUID id, UUID plan, Instant until, String reason) {
        return begin(id, plan, until, reason, Mark.of(actors.current(), clock.instant()));
    }

    /// Takes over a switch of the past, as somebody made it then.
    @Transactional
    public Emergency takeOver(UUID id, UUID plan, Instant until, String reason, Mark mark) {
        return begin(id, plan, until, reason, mark);
    }

    /// Takes over that all teams were told and in place, and that the area returned at its time.
    @Transactional
    public void takeOverEnd(UUID id, Duration told, Duration inPlace) {
        expire(get(id));
        deployments.settle(id, told, inPlace, actors.current().signature());
    }

    private Emergency begin(UUID id, UUID plan, Instant until, String reason, Mark mark) {
        var chosen = plans.get(plan);
        plans.requireLead(chosen.villages(), plan);
        PersonalNumberInText.refuse(reason);
        requireWithin(mark.at(), until);
        expireDue(mark.at());
        var emergency = new Emergency(id, plan, chosen.villages(), mark.at(), until, null);
        if (!store.add(emergency)) {
            throw new AreaInEmergency(plan);
        }
        log.note(emergency, Step.SWITCH, mark, reason, until);
        deployments.deploy(emergency, PatrolMode.EMERGENCY, chosen.in(PatrolMode.EMERGENCY), mark.at());
        tell(emergency, PatrolMode.EMERGENCY, mark.at());
        return emergency;
    }

    /// Gives it another end.
    ///
    /// @throws EmergencyOver if the area has returned
    /// @throws Faulty if it would end in the past, or not within three days
    @Transactional
    Emergency extend(UUID id, Instant until, String reason) {
        var emergency = led(id);
        var mark = Mark.of(actors.current(), clock.instant());
        PersonalNumberInText.refuse(reason);
        requireWithin(mark.at(), until);
        if (!emergency.isOn(mark.at()) || !store.extend(id, until)) {
            throw new EmergencyOver(id);
        }
        log.note(emergency, Step.EXTEND, mark, reason, until);
        return get(id);
    }

    /// Returns the area to routine before the time is over.
    ///
    /// @throws EmergencyOver if it has returned
    @Transactional
    Emergency end(UUID id, String reason) {
        var emergency = led(id);
        var mark = Mark.of(actors.current(), clock.instant());
        PersonalNumberInText.refuse(reason);
        if (!emergency.isOn(mark.at()) || !store.end(emergency, mark.at())) {
            throw new EmergencyOver(id);
        }
        log.note(emergency, Step.RETURN, mark, reason, null);
        sendBack(emergency, mark.at());
        return get(id);
    }

    /// Returns what is over by then, each at its own moment.
    @Transactional
    int expireDue(Instant now) {
        var due = store.due(now);
        due.forEach(this::expire);
        return due.size();
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public Emergency get(UUID id) {
        return store.find(id)
                .filter(one -> plans.isInReach(one.villages()))
                .orElseThrow(() -> new NotFound("emergency", id));
    }

    /// Those in reach, the latest first.
    @Transactional(readOnly = true)
    List<Emergency> list(int limit) {
        return store.list(limit).stream()
                .filter(one -> plans.isInReach(one.villages()))
                .toList();
    }

    /// Those in reach that are on at this moment.
    @Transactional(readOnly = true)
    public List<Emergency> listOn() {
        var now = clock.instant();
        return list(MOST_ON).stream().filter(one -> one.isOn(now)).toList();
    }

    @Transactional(readOnly = true)
    List<Switch> switches(UUID id) {
        return log.list(id);
    }

    private void expire(Emergency emergency) {
        if (store.end(emergency, emergency.until())) {
            var mark = new Mark(emergency.until(), "application:patrol-mode", "patrol-mode");
            log.note(emergency, Step.EXPIRE, mark, null, null);
            sendBack(emergency, emergency.until());
        }
    }

    private void sendBack(Emergency emergency, Instant at) {
        var routine = plans.get(emergency.plan()).in(PatrolMode.ROUTINE);
        deployments.deploy(emergency, PatrolMode.ROUTINE, routine, at);
        deployments.sendHome(emergency, at);
        tell(emergency, PatrolMode.ROUTINE, at);
    }

    private void tell(Emergency emergency, PatrolMode mode, Instant at) {
        events.publishEvent(new ModeSwitched(actors.bureau(), emergency.id(), mode, emergency.villages(), at));
    }

    private Emergency led(UUID id) {
        var emergency = get(id);
        plans.requireLead(emergency.villages(), id);
        return emergency;
    }

    private void requireWithin(Instant from, Instant until) {
        boolean loads = !(actors.current() instanceof Person);
        if (!until.isAfter(from) || (!loads && until.isAfter(from.plus(LONGEST)))) {
            throw new Faulty(List.of(new Fault("until", "out-of-range")));
        }
    }
}
