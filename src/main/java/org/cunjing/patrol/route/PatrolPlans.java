package org.cunjing.patrol.route;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.route.PatrolPlan.Target;
import org.cunjing.patrol.route.PatrolPlan.Visit;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Rooms plan what teams reach, somebody else approves it, leaders of teams note what was visited.
@Service
public class PatrolPlans {

    private final PatrolPlanStore store;
    private final RapidResponseTeams teams;
    private final Villages villages;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    PatrolPlans(
            PatrolPlanStore store,
            RapidResponseTeams teams,
            Villages villages,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.teams = teams;
        this.villages = villages;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// Those in reach, the latest first.
    @Transactional(readOnly = true)
    List<PatrolPlan> list() {
        return store.list().stream().filter(plan -> isInReach(plan.villages())).toList();
    }

    @Transactional(readOnly = true)
    List<Visit> visits(UUID plan) {
        return store.visits(plan);
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public PatrolPlan get(UUID id) {
        return store.find(id)
                .filter(plan -> isInReach(plan.villages()))
                .orElseThrow(() -> new NotFound("patrol-plan", id));
    }

    /// @throws Faulty if it has no target, or ends before it begins
    /// @throws NotFound if a village does not exist
    @Transactional
    public void add(NewPatrolPlan wanted) {
        takeOver(wanted, Mark.of(actors.current(), clock.instant()));
    }

    /// Takes over a plan of the past.
    @Transactional
    public void takeOver(NewPatrolPlan wanted, Mark made) {
        wanted.check();
        var ground = ground(wanted);
        requireRoom(ground.keySet(), wanted.id(), true);
        var targets = wanted.targets().stream()
                .map(one -> new Target(ids.next(), one.layer(), one.name(), one.village()))
                .toList();
        double rural = PatrolPlan.ruralShare(targets.stream()
                .map(target ->
                        Objects.requireNonNull(ground.get(target.village())).settlement())
                .toList());
        store.add(new PatrolPlan(
                wanted.id(),
                wanted.name(),
                wanted.beginsAt(),
                wanted.endsAt(),
                rural,
                made.by(),
                made.name(),
                null,
                null,
                targets));
    }

    /// Puts a plan in force.
    ///
    /// @throws OwnPatrolPlan if the person made it
    /// @throws NoRuralTarget if it leaves the country out
    /// @throws PlanNotOpen if it is approved already
    @Transactional
    public PatrolPlan approve(UUID id) {
        return takeOverApproval(id, Mark.of(actors.current(), clock.instant()));
    }

    /// Takes over an approval of the past.
    @Transactional
    public PatrolPlan takeOverApproval(UUID id, Mark approved) {
        var plan = get(id);
        requireRoom(plan.villages(), id, false);
        if (plan.madeBy().equals(approved.by())) {
            throw new OwnPatrolPlan(id);
        }
        if (!(plan.ruralShare() > 0)) {
            throw new NoRuralTarget(id);
        }
        if (!store.approve(id, approved)) {
            throw new PlanNotOpen(id);
        }
        return get(id);
    }

    /// Notes that a team was at a target.
    ///
    /// @throws PlanNotOpen if nobody has approved the plan
    /// @throws Faulty if the moment is not in the window, or still to come
    @Transactional
    public void note(UUID plan, UUID target, UUID team, Instant at, @Nullable String note) {
        note(plan, target, team, at, note, Mark.of(actors.current(), clock.instant()));
    }

    /// Takes over a visit of the past.
    @Transactional
    public void takeOverVisit(UUID plan, UUID target, UUID team, Mark noted) {
        note(plan, target, team, noted.at(), null, noted);
    }

    private void note(UUID id, UUID target, UUID team, Instant at, @Nullable String note, Mark noted) {
        var plan = get(id);
        if (plan.targets().stream().noneMatch(one -> one.id().equals(target))) {
            throw new NotFound("target", target);
        }
        teams.get(team);
        PersonalNumberInText.refuse(note);
        if (plan.approvedAt() == null) {
            throw new PlanNotOpen(id);
        }
        if (!plan.holds(at) || at.isAfter(noted.at())) {
            throw new Faulty(List.of(new Fault("at", "out-of-range")));
        }
        store.add(plan, new Visit(ids.next(), target, team, at, noted.name(), note), noted);
    }

    private Map<UUID, Village> ground(NewPatrolPlan wanted) {
        var ground =
                villages.listOn(LocalDate.now(clock.withZone(zone))).stream().collect(toMap(Village::id, one -> one));
        wanted.targets().stream()
                .map(NewPatrolPlan.NewTarget::village)
                .filter(village -> !ground.containsKey(village))
                .findFirst()
                .ifPresent(village -> {
                    throw new NotFound("village", village);
                });
        ground.keySet()
                .retainAll(wanted.targets().stream()
                        .map(NewPatrolPlan.NewTarget::village)
                        .toList());
        return ground;
    }

    private boolean isInReach(Collection<UUID> area) {
        return !(actors.current() instanceof Person person) || area.stream().anyMatch(person::sees);
    }

    private void requireRoom(Collection<UUID> area, UUID id, boolean squadToo) {
        if (actors.current() instanceof Person person) {
            boolean room = person.role() == Role.STATION_LEADER || (squadToo && person.role() == Role.SQUAD_LEADER);
            if (person.role() != Role.BUREAU_OFFICE && !(room && area.stream().allMatch(person::sees))) {
                throw new NotForYou("patrol-plan", id);
            }
        }
    }
}
