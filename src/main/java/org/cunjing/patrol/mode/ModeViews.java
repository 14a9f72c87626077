package org.cunjing.patrol.mode;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.mode.Emergency.Deployment;
import org.cunjing.patrol.mode.Emergency.Step;
import org.cunjing.patrol.mode.Emergency.Switch;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Plans and emergencies as the screens show them, with names and the times that the switches took.
@Component
class ModeViews {

    private final Modes modes;
    private final Deployments deployments;
    private final ModePlans plans;
    private final RapidResponseTeams teams;
    private final Villages villages;
    private final Clock clock;

    ModeViews(
            Modes modes,
            Deployments deployments,
            ModePlans plans,
            RapidResponseTeams teams,
            Villages villages,
            Clock clock) {
        this.modes = modes;
        this.deployments = deployments;
        this.plans = plans;
        this.teams = teams;
        this.villages = villages;
        this.clock = clock;
    }

    /// @param on false: the area is back in routine
    /// @param toldMs from the switch until the rooms of all teams were told; null: not all yet
    /// @param inPlaceMs until all teams were noted in place; null: not all yet
    record EmergencyView(
            UUID id,
            UUID planId,
            String planName,
            List<UUID> villageIds,
            List<String> villageNames,
            boolean on,
            Instant begunAt,
            Instant until,
            @Nullable Instant endedAt,
            @Nullable Long toldMs,
            @Nullable Long inPlaceMs,
            List<DeploymentView> deployments,
            List<SwitchView> switches) {}

    record DeploymentView(
            PatrolMode mode,
            UUID teamId,
            String teamName,
            UUID villageId,
            String villageName,
            String task,
            @Nullable Instant toldAt,
            @Nullable Instant inPlaceAt,
            boolean movedUp) {}

    record SwitchView(
            UUID id,
            Step step,
            Instant at,
            @Nullable String actorName,
            @Nullable String reason,
            @Nullable Instant until) {

        static SwitchView of(Switch one) {
            return new SwitchView(one.id(), one.step(), one.at(), one.actorName(), one.reason(), one.until());
        }
    }

    record ModePlanView(UUID id, String name, List<UUID> villageIds, List<AssignmentView> assignments) {}

    record AssignmentView(
            UUID teamId, String teamName, PatrolMode mode, UUID villageId, String villageName, String task) {}

    List<EmergencyView> of(List<Emergency> emergencies) {
        var names = plans.names();
        var teamNames = teamNames();
        var now = clock.instant();
        return emergencies.stream().map(one -> view(one, names, teamNames, now)).toList();
    }

    List<ModePlanView> plans(List<ModePlan> list) {
        var teamNames = teamNames();
        return list.stream()
                .map(plan -> new ModePlanView(
                        plan.id(), plan.name(), List.copyOf(plan.villages()), assignments(plan, teamNames)))
                .toList();
    }

    private List<AssignmentView> assignments(ModePlan plan, Map<UUID, String> teamNames) {
        var places = villages.names(
                plan.assignments().stream().map(ModePlan.Assignment::village).toList());
        return plan.assignments().stream()
                .map(one -> new AssignmentView(
                        one.team(),
                        teamNames.getOrDefault(one.team(), ""),
                        one.mode(),
                        one.village(),
                        places.getOrDefault(one.village(), ""),
                        one.task()))
                .toList();
    }

    private EmergencyView view(Emergency one, Map<UUID, String> names, Map<UUID, String> teamNames, Instant now) {
        var all = deployments.of(one.id());
        var sent = all.stream()
                .filter(deployment -> deployment.mode() == PatrolMode.EMERGENCY && !deployment.movedUp())
                .toList();
        return new EmergencyView(
                one.id(),
                one.plan(),
                names.getOrDefault(one.plan(), ""),
                List.copyOf(one.villages()),
                sorted(villages.names(one.villages()).values()),
                one.isOn(now),
                one.begunAt(),
                one.until(),
                one.endedAt(),
                Emergency.longest(sent, Deployment::toldAt)
                        .map(Duration::toMillis)
                        .orElse(null),
                Emergency.longest(sent, Deployment::inPlaceAt)
                        .map(Duration::toMillis)
                        .orElse(null),
                deployments(all, teamNames),
                modes.switches(one.id()).stream().map(SwitchView::of).toList());
    }

    private List<DeploymentView> deployments(List<Deployment> deployments, Map<UUID, String> teamNames) {
        var places =
                villages.names(deployments.stream().map(Deployment::village).toList());
        return deployments.stream()
                .map(one -> new DeploymentView(
                        one.mode(),
                        one.team(),
                        teamNames.getOrDefault(one.team(), ""),
                        one.village(),
                        places.getOrDefault(one.village(), ""),
                        one.task(),
                        one.toldAt(),
                        one.inPlaceAt(),
                        one.movedUp()))
                .toList();
    }

    private Map<UUID, String> teamNames() {
        return teams.list().stream().collect(toMap(RapidResponseTeam::id, RapidResponseTeam::name));
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }
}
