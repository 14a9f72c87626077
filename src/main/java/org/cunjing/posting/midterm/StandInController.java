package org.cunjing.posting.midterm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.midterm.Absence.Cause;
import org.cunjing.posting.midterm.Proposal.Step;
import org.cunjing.posting.midterm.StandInViews.ProposalsView;
import org.cunjing.posting.midterm.StandInViews.StandInView;
import org.cunjing.posting.midterm.StandIns.Choice;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Officers who are away in mid-term, and who stands in.
@RestController
@RequestMapping("/api/stand-ins")
class StandInController {

    private final StandIns standIns;
    private final StandInViews views;
    private final Uuid7 ids;

    StandInController(StandIns standIns, StandInViews views, Uuid7 ids) {
        this.standIns = standIns;
        this.views = views;
        this.ids = ids;
    }

    /// Proposes at most three ways to cover the villages of an officer who is away, the least disturbing first.
    @GetMapping("/proposals")
    @AllowedTo(Role.BUREAU_OFFICE)
    ProposalsView proposeStandIns(
            @RequestParam UUID officer, @RequestParam LocalDate from, @RequestParam @Nullable LocalDate until) {
        return views.of(standIns.propose(new Absence(officer, from, until, Cause.OTHER)));
    }

    /// Lists what was chosen for absences, the latest first.
    @GetMapping
    @AllowedTo(Role.BUREAU_OFFICE)
    List<StandInView> listStandIns() {
        return views.of(standIns.list());
    }

    /// Chooses a proposal for a reason. What is due is carried out at once.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.BUREAU_OFFICE)
    StandInView chooseStandIn(@RequestBody @Validated StandInForm form) {
        return views.of(standIns.choose(new Choice(
                form.id() == null ? ids.next() : form.id(),
                new Absence(form.officerId(), form.from(), form.until(), form.cause()),
                form.steps().stream()
                        .map(step -> new Step(step.villageId(), step.giverId(), step.takerId()))
                        .toList(),
                form.reason().strip())));
    }

    /// Hands over what was chosen, on its day or later.
    @PostMapping("/{id}/carrying-out")
    @AllowedTo(Role.BUREAU_OFFICE)
    StandInView carryOutStandIn(@PathVariable UUID id) {
        return views.of(standIns.carryOut(id));
    }

    /// Gives every village back to whom it was taken from: the officer has returned.
    @PostMapping("/{id}/hand-back")
    @AllowedTo(Role.BUREAU_OFFICE)
    StandInView handBackStandIn(@PathVariable UUID id) {
        return views.of(standIns.handBack(id));
    }

    /// Drops a choice that was not carried out.
    @PostMapping("/{id}/withdrawal")
    @AllowedTo(Role.BUREAU_OFFICE)
    StandInView withdrawStandIn(@PathVariable UUID id) {
        return views.of(standIns.withdraw(id));
    }

    /// @param until null: for good
    /// @param steps of the chosen proposal, as they were shown
    record StandInForm(
            @Nullable UUID id,
            @NotNull UUID officerId,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotNull Cause cause,
            @NotNull @NotEmpty @Size(max = 20) List<@NotNull StandInStepForm> steps,
            @NotBlank @Size(max = 500) String reason) {}

    record StandInStepForm(
            @NotNull UUID villageId,
            @NotNull UUID giverId,
            @NotNull UUID takerId) {}
}
