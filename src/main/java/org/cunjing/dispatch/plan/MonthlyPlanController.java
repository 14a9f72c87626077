package org.cunjing.dispatch.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cunjing.dispatch.ByLeaders;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.cunjing.dispatch.plan.MonthlyPlanViews.MonthlyPlanView;
import org.cunjing.dispatch.plan.MonthlyPlanViews.PlanPreviewView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Monthly plans as the bureau's office and the stations write and issue them.
@RestController
@RequestMapping("/api/monthly-plans")
class MonthlyPlanController {

    private final MonthlyPlans plans;
    private final MonthlyPlanViews views;

    MonthlyPlanController(MonthlyPlans plans, MonthlyPlanViews views) {
        this.plans = plans;
        this.views = views;
    }

    /// The plans in reach, the latest month first: the bureau's and those of the own station.
    @GetMapping
    @ByLeaders
    List<MonthlyPlanView> listMonthlyPlans(@RequestParam(required = false) @Nullable YearMonth month) {
        return views.of(plans.list(month));
    }

    @GetMapping("/{id}")
    @ByLeaders
    MonthlyPlanView getMonthlyPlan(@PathVariable UUID id) {
        return views.of(plans.get(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @ByLeaders
    MonthlyPlanView drawMonthlyPlan(@RequestBody @Validated MonthlyPlanForm form) {
        return views.of(plans.draw(form.plan()));
    }

    /// Writes a draft anew; one that changed since the version answers 409.
    @PutMapping("/{id}")
    @ByLeaders
    MonthlyPlanView changeMonthlyPlan(@PathVariable UUID id, @RequestBody @Validated MonthlyPlanForm form) {
        return views.of(plans.change(id, form.version() == null ? 0 : form.version(), form.plan()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ByLeaders
    void dropMonthlyPlan(@PathVariable UUID id) {
        plans.drop(id);
    }

    /// Takes the items over into a draft for another month.
    @PostMapping("/{id}/copies")
    @ResponseStatus(HttpStatus.CREATED)
    @ByLeaders
    MonthlyPlanView copyMonthlyPlan(@PathVariable UUID id, @RequestBody @Validated PlanCopyForm form) {
        return views.of(plans.copy(id, form.month()));
    }

    /// How many orders issuing would make, for whom, and what exists already.
    @GetMapping("/{id}/preview")
    @ByLeaders
    PlanPreviewView previewMonthlyPlan(@PathVariable UUID id) {
        return views.of(plans.preview(id));
    }

    /// Makes the orders that are missing; again only those of villages that got an officer since.
    @PostMapping("/{id}/issue")
    @ByLeaders
    MonthlyPlanView issueMonthlyPlan(@PathVariable UUID id) {
        return views.of(plans.issue(id));
    }

    /// @param stationId null: the whole bureau
    /// @param version of the draft that the person has seen
    record MonthlyPlanForm(
            @Nullable UUID id,
            @NotNull YearMonth month,
            @Nullable UUID stationId,
            @NotNull PlanAudience audience,
            @NotBlank @Size(max = 80) String title,
            @NotEmpty @Size(max = 30) List<@Valid @NotNull PlanItemForm> items,
            @Nullable Long version) {

        NewPlan plan() {
            return new NewPlan(
                    id,
                    month,
                    stationId,
                    audience,
                    title,
                    items.stream().map(PlanItemForm::line).toList());
        }
    }

    /// @param dueDay day of the month; one off work rolls forward
    record PlanItemForm(
            @NotNull DutyRole role,
            @NotBlank @Size(max = 80) String title,
            @NotBlank @Size(max = 1000) String task,
            @Nullable @Size(max = 200) String place,
            @NotBlank @Size(max = 200) String basis,
            @Nullable @Size(max = 200) String expectedEvidence,
            @Nullable @Size(max = 100) String contact,
            @NotNull @Min(1) @Max(20) Integer times,
            @NotNull @Min(1) @Max(31) Integer dueDay) {

        NewPlan.Line line() {
            return new NewPlan.Line(
                    new Instruction(role, title, task, place, basis, expectedEvidence, contact, times), dueDay);
        }
    }

    record PlanCopyForm(@NotNull YearMonth month) {}
}
