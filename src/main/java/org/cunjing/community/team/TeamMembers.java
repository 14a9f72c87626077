package org.cunjing.community.team;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.ReadLog;
import org.cunjing.community.team.TeamMember.Training;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Members come, are trained, and may go on any day; then what names them is erased, and what was counted stays
/// counted.
@Service
public class TeamMembers {

    private final TeamMemberStore store;
    private final TeamModels models;
    private final ShiftStore shifts;
    private final Villages villages;
    private final Actors actors;
    private final ReadLog looks;
    private final List<MemberTraces> traces;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    TeamMembers(
            TeamMemberStore store,
            TeamModels models,
            ShiftStore shifts,
            Villages villages,
            Actors actors,
            ReadLog looks,
            List<MemberTraces> traces,
            ApplicationEventPublisher events,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.models = models;
        this.shifts = shifts;
        this.villages = villages;
        this.actors = actors;
        this.looks = looks;
        this.traces = List.copyOf(traces);
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param contact null: not given
    record Personal(String name, @Nullable String contact) {}

    /// Id of the role that this category fills in the template that stands at first.
    public static UUID proposedRole(MemberCategory category) {
        return TeamModel.proposedId(category);
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public TeamMember get(UUID id) {
        var member = store.find(id).orElseThrow(() -> new NotFound("team-member", id));
        actors.requireVillage(member.villageId());
        return member;
    }

    /// Takes somebody into a team today. The same again is the same person.
    ///
    /// @throws Faulty without consent; a volunteer also without having been told and having agreed
    @Transactional
    public TeamMember join(NewTeamMember wanted) {
        villages.get(wanted.villageId());
        actors.requireVillage(wanted.villageId());
        PersonalNumberInText.refuse(wanted.organisation(), wanted.name());
        var faults = wanted.faults(models.get());
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        boolean isNew = store.add(wanted, today());
        var member = store.find(wanted.id())
                .filter(there -> isNew || isSame(there, wanted))
                .orElseThrow(() -> new IdUsedOtherwise(wanted.id()));
        tell(member.villageId());
        return member;
    }

    /// Takes over somebody who joined on a day of the past: what was kept elsewhere before.
    @Transactional
    public void takeOver(NewTeamMember known, LocalDate joinedOn) {
        actors.requireVillage(known.villageId());
        store.add(known, joinedOn);
    }

    /// What the application takes in by itself nobody waits for.
    private void tell(UUID village) {
        if (actors.current() instanceof Person) {
            events.publishEvent(new TeamChanged(actors.bureau(), village));
        }
    }

    private boolean isSame(TeamMember there, NewTeamMember wanted) {
        return there.erasedOn() == null
                && there.villageId().equals(wanted.villageId())
                && there.category() == wanted.category()
                && store.personal(there.id()).name().equals(wanted.name());
    }

    /// Who goes needs no reason. From the next day on they stand on no roster.
    ///
    /// @throws LeftBefore if they have gone
    /// @throws Faulty if the day lies before they came or after today
    @Transactional
    public TeamMember leave(UUID id, LocalDate lastDay) {
        var member = get(id);
        if (lastDay.isBefore(member.joinedOn()) || lastDay.isAfter(today())) {
            throw new Faulty(List.of(new Fault("lastDay", "out-of-range")));
        }
        if (!store.leave(id, lastDay)) {
            throw new LeftBefore(id);
        }
        shifts.takeOut(id, lastDay);
        traces.forEach(one -> one.letGo(id));
        tell(member.villageId());
        return get(id);
    }

    /// Deletes everything that says who it was. Who did it is noted, what it said is not. Again is no mistake.
    ///
    /// @throws StillMember if they have not left yet
    @Transactional
    public void erase(UUID id) {
        var member = get(id);
        if (!store.erase(id, today()) && member.erasedOn() == null) {
            throw new StillMember(id);
        }
        tell(member.villageId());
    }

    /// Somebody saw that they are of age, on a document that stays with its owner.
    @Transactional
    TeamMember seeAdult(UUID id) {
        requireThere(id);
        store.seeAdult(id, today());
        return told(id);
    }

    /// @throws Faulty if it is said to have been held in the future
    @Transactional
    TeamMember train(UUID id, UUID training, LocalDate heldOn, String topic) {
        PersonalNumberInText.refuse(topic);
        if (heldOn.isAfter(today())) {
            throw new Faulty(List.of(new Fault("heldOn", "out-of-range")));
        }
        store.add(training, requireThere(id), new Training(heldOn, topic));
        return told(id);
    }

    /// Shows name and contact; the look is noted.
    @Transactional
    Personal look(UUID id, String purpose) {
        requireThere(id);
        looks.looked(TeamMemberStore.TABLE, id, "name, contact", purpose);
        return store.personal(id);
    }

    private TeamMember requireThere(UUID id) {
        var member = get(id);
        if (member.erasedOn() != null) {
            throw new LeftBefore(id);
        }
        return member;
    }

    private TeamMember told(UUID id) {
        var member = get(id);
        tell(member.villageId());
        return member;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
