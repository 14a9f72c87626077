package org.cunjing.patrol.mode;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.patrol.mode.ModePlan.Assignment;
import org.cunjing.patrol.mode.ModeViews.EmergencyView;
import org.cunjing.patrol.mode.ModeViews.ModePlanView;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ModeController {

    private static final int SHOWN = 50;

    private final Modes modes;
    private final Deployments deployments;
    private final ModePlans plans;
    private final ModeViews views;
    private final Uuid7 ids;

    ModeController(Modes modes, Deployments deployments, ModePlans plans, ModeViews views, Uuid7 ids) {
        this.modes = modes;
        this.deployments = deployments;
        this.plans = plans;
        this.views = views;
        this.ids = ids;
    }

    /// The areas in emergency mode within reach, then those that have returned.
    @GetMapping("/api/emergencies")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER
    })
    List<EmergencyView> listEmergencies() {
        return views.of(modes.list(SHOWN));
    }

    /// Switches the area of a plan to emergency response, until a moment.
    @PostMapping("/api/emergencies")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    EmergencyView switchToEmergency(@RequestBody @Validated EmergencyForm form) {
        var id = form.id() == null ? ids.next() : form.id();
        return view(modes.begin(id, form.planId(), form.until(), form.reason()));
    }

    @PostMapping("/api/emergencies/{id}/extension")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    EmergencyView extendEmergency(@PathVariable UUID id, @RequestBody @Validated ExtensionForm form) {
        return view(modes.extend(id, form.until(), form.reason()));
    }

    /// Returns the area to routine control before its time.
    @PostMapping("/api/emergencies/{id}/return")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    EmergencyView returnToRoutine(@PathVariable UUID id, @RequestBody @Validated ReturnForm form) {
        return view(modes.end(id, form.reason()));
    }

    /// Notes that a team is where the plan wants it.
    @PostMapping("/api/emergencies/{id}/teams/{team}/in-place")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    void noteTeamInPlace(@PathVariable UUID id, @PathVariable UUID team, @RequestBody @Validated InPlaceForm form) {
        deployments.noteInPlace(id, form.mode(), team);
    }

    @GetMapping("/api/mode-plans")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    List<ModePlanView> listModePlans() {
        return views.plans(plans.list());
    }

    @PostMapping("/api/mode-plans")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    void addModePlan(@RequestBody @Validated ModePlanForm form) {
        plans.add(form.plan(form.id() == null ? ids.next() : form.id()));
    }

    /// Takes a plan out of the choice; what was done by it stays.
    @DeleteMapping("/api/mode-plans/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    void retireModePlan(@PathVariable UUID id) {
        plans.retire(id);
    }

    private EmergencyView view(Emergency emergency) {
        return views.of(List.of(emergency)).getFirst();
    }

    record EmergencyForm(
            @Nullable UUID id,
            @NotNull UUID planId,
            @NotNull Instant until,
            @NotBlank @Size(max = 300) String reason) {}

    record ExtensionForm(
            @NotNull Instant until,
            @NotBlank @Size(max = 300) String reason) {}

    record ReturnForm(@NotBlank @Size(max = 300) String reason) {}

    record InPlaceForm(@NotNull PatrolMode mode) {}

    record AssignmentForm(
            @NotNull UUID teamId,
            @NotNull PatrolMode mode,
            @NotNull UUID villageId,
            @NotBlank @Size(max = 200) String task) {

        Assignment assignment() {
            return new Assignment(teamId, mode, villageId, task);
        }
    }

    record ModePlanForm(
            @Nullable UUID id,
            @NotBlank @Size(max = 60) String name,
            @NotNull @Size(max = 400) Set<@NotNull UUID> villageIds,
            @NotNull @Size(max = 100) List<@Valid @NotNull AssignmentForm> assignments) {

        ModePlan plan(UUID id) {
            return new ModePlan(
                    id,
                    name,
                    villageIds,
                    assignments.stream().map(AssignmentForm::assignment).toList());
        }
    }
}
