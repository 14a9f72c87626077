package org.cunjing.patrol.mode;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.mode.ModePlan.Assignment;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The plans by which an area is switched. Who leads the whole area makes them; a plan that was in force is never
/// changed, it is retired and another one made.
@Service
public class ModePlans {

    private final ModePlanStore store;
    private final RapidResponseTeams teams;
    private final Villages villages;
    private final Actors actors;
    private final Clock clock;

    ModePlans(ModePlanStore store, RapidResponseTeams teams, Villages villages, Actors actors, Clock clock) {
        this.store = store;
        this.teams = teams;
        this.villages = villages;
        this.actors = actors;
        this.clock = clock;
    }

    /// The plans that can be put in force, within reach.
    @Transactional(readOnly = true)
    List<ModePlan> list() {
        return store.list().stream().filter(plan -> isInReach(plan.villages())).toList();
    }

    /// Names by id, of retired ones too.
    @Transactional(readOnly = true)
    public Map<UUID, String> names() {
        return store.names();
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public ModePlan get(UUID id) {
        return store.find(id)
                .filter(plan -> isInReach(plan.villages()))
                .orElseThrow(() -> new NotFound("mode-plan", id));
    }

    /// @throws Faulty if it has no area, sends no team in an emergency, or names one twice in a mode
    /// @throws NotFound if a team or a village does not exist
    @Transactional
    public void add(ModePlan plan) {
        requireLead(plan.villages(), plan.id());
        check(plan);
        PersonalNumberInText.refuse(plan.name());
        plan.assignments().forEach(one -> PersonalNumberInText.refuse(one.task()));
        store.add(plan, Mark.of(actors.current(), clock.instant()));
    }

    /// @throws NotFound if there is none in reach
    @Transactional
    void retire(UUID id) {
        requireLead(get(id).villages(), id);
        store.retire(id, clock.instant());
    }

    /// Whether the actor sees a part of the area.
    public boolean isInReach(Collection<UUID> area) {
        return !(actors.current() instanceof Person person) || area.stream().anyMatch(person::sees);
    }

    /// @throws NotForYou if the person does not lead the whole area
    public void requireLead(Collection<UUID> area, UUID id) {
        if (actors.current() instanceof Person person) {
            boolean leads = person.role() == Role.BUREAU_OFFICE
                    || (person.role() == Role.STATION_LEADER && area.stream().allMatch(person::sees));
            if (!leads) {
                throw new NotForYou("area", id);
            }
        }
    }

    private void check(ModePlan plan) {
        var faults = new ArrayList<Fault>();
        if (plan.villages().isEmpty()) {
            faults.add(new Fault("villages", "required"));
        }
        if (plan.in(PatrolMode.EMERGENCY).isEmpty()) {
            faults.add(new Fault("assignments", "required"));
        }
        var sent = plan.assignments().stream().map(one -> one.team() + " " + one.mode());
        if (sent.distinct().count() < plan.assignments().size()) {
            faults.add(new Fault("assignments", "listed-twice"));
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        requireKnown(plan);
    }

    private void requireKnown(ModePlan plan) {
        var places = new ArrayList<>(plan.villages());
        plan.assignments().forEach(one -> places.add(one.village()));
        var known = villages.names(places).keySet();
        places.stream().filter(village -> !known.contains(village)).findFirst().ifPresent(village -> {
            throw new NotFound("village", village);
        });
        var names = teams.list().stream().map(RapidResponseTeam::id).collect(toSet());
        plan.assignments().stream()
                .map(Assignment::team)
                .filter(team -> !names.contains(team))
                .findFirst()
                .ifPresent(team -> {
                    throw new NotFound("team", team);
                });
    }
}
