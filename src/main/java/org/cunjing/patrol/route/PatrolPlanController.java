package org.cunjing.patrol.route;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.patrol.route.NewPatrolPlan.NewTarget;
import org.cunjing.patrol.route.PatrolPlan.Reached;
import org.cunjing.patrol.route.PatrolPlan.Visit;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PatrolPlanController {

    private final PatrolPlans plans;
    private final Villages villages;
    private final Actors actors;
    private final Uuid7 ids;

    PatrolPlanController(PatrolPlans plans, Villages villages, Actors actors, Uuid7 ids) {
        this.plans = plans;
        this.villages = villages;
        this.actors = actors;
        this.ids = ids;
    }

    /// The patrol plans in reach with what was reached of them, the latest first.
    @GetMapping("/api/patrol-plans")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    List<PatrolPlanView> listPatrolPlans() {
        return plans.list().stream().map(this::view).toList();
    }

    @PostMapping("/api/patrol-plans")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    PatrolPlanView addPatrolPlan(@RequestBody @Validated PatrolPlanForm form) {
        var id = form.id() == null ? ids.next() : form.id();
        plans.add(form.plan(id));
        return view(plans.get(id));
    }

    /// Puts a plan in force; whoever made it cannot.
    @PostMapping("/api/patrol-plans/{id}/approval")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    PatrolPlanView approvePatrolPlan(@PathVariable UUID id) {
        return view(plans.approve(id));
    }

    /// Notes that a team was at a target of the plan.
    @PostMapping("/api/patrol-plans/{id}/visits")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    PatrolPlanView notePatrolVisit(@PathVariable UUID id, @RequestBody @Validated PatrolVisitForm form) {
        plans.note(id, form.targetId(), form.teamId(), form.at(), form.note());
        return view(plans.get(id));
    }

    record PatrolTargetForm(
            @NotNull PatrolLayer layer,
            @NotBlank @Size(max = 60) String name,
            @NotNull UUID villageId) {}

    record PatrolPlanForm(
            @Nullable UUID id,
            @NotBlank @Size(max = 60) String name,
            @NotNull Instant beginsAt,
            @NotNull Instant endsAt,
            @NotNull @Size(max = 100) List<@Valid @NotNull PatrolTargetForm> targets) {

        NewPatrolPlan plan(UUID id) {
            return new NewPatrolPlan(
                    id,
                    name,
                    beginsAt,
                    endsAt,
                    targets.stream()
                            .map(one -> new NewTarget(one.layer(), one.name(), one.villageId()))
                            .toList());
        }
    }

    record PatrolVisitForm(
            @NotNull UUID targetId,
            @NotNull UUID teamId,
            @NotNull Instant at,
            @Nullable @Size(max = 300) String note) {}

    /// @param own the signed-in person made it and cannot approve it
    record PatrolPlanView(
            UUID id,
            String name,
            Instant beginsAt,
            Instant endsAt,
            double ruralShare,
            String madeByName,
            boolean own,
            @Nullable Instant approvedAt,
            @Nullable String approvedByName,
            List<Reached> layers,
            List<PatrolTargetView> targets) {}

    /// @param visitedAt first visit in the window; null: not visited
    record PatrolTargetView(
            UUID id,
            PatrolLayer layer,
            String name,
            UUID villageId,
            String villageName,
            @Nullable Instant visitedAt) {}

    private PatrolPlanView view(PatrolPlan plan) {
        var visits = plans.visits(plan.id());
        var names = villages.names(plan.villages());
        var first = firstVisits(visits);
        return new PatrolPlanView(
                plan.id(),
                plan.name(),
                plan.beginsAt(),
                plan.endsAt(),
                plan.ruralShare(),
                plan.madeByName(),
                actors.current() instanceof Person person && person.signature().equals(plan.madeBy()),
                plan.approvedAt(),
                plan.approvedByName(),
                plan.reached(visits),
                plan.targets().stream()
                        .map(one -> new PatrolTargetView(
                                one.id(),
                                one.layer(),
                                one.name(),
                                one.village(),
                                names.getOrDefault(one.village(), ""),
                                first.get(one.id())))
                        .toList());
    }

    private static Map<UUID, Instant> firstVisits(List<Visit> visits) {
        return new HashMap<>(visits.stream().collect(toMap(Visit::target, Visit::at, (one, _) -> one)));
    }
}
