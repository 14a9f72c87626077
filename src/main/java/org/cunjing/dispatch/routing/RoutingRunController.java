package org.cunjing.dispatch.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.dispatch.ByLeaders;
import org.cunjing.dispatch.routing.RoutingRunViews.RoutingPreviewView;
import org.cunjing.dispatch.routing.RoutingRunViews.RoutingRunView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What rules call for today, and sending it.
@RestController
@RequestMapping("/api/routing")
class RoutingRunController {

    private final RoutingRuns runs;
    private final RoutingRunViews views;

    RoutingRunController(RoutingRuns runs, RoutingRunViews views) {
        this.runs = runs;
        this.views = views;
    }

    /// Which orders the rules in force call for in the villages in reach, why, and whom they would burden. Nothing is
    /// sent.
    @PostMapping("/preview")
    @ByLeaders
    RoutingPreviewView previewRouting(@RequestBody @Validated RoutingPreviewForm form) {
        var chosen = form.chosen();
        return views.of(runs.preview(
                form.rules() == null ? Set.of() : Set.copyOf(form.rules()),
                chosen == null
                        ? null
                        : chosen.stream().map(RoutingChoiceForm::choice).toList()));
    }

    /// Issues the chosen orders; the same id again issues nothing more.
    @PostMapping("/runs")
    @ResponseStatus(HttpStatus.CREATED)
    @ByLeaders
    RoutingRunView confirmRouting(@RequestBody @Validated RoutingRunForm form) {
        return views.of(runs.confirm(
                form.id(), form.chosen().stream().map(RoutingChoiceForm::choice).toList()));
    }

    @GetMapping("/limits")
    @ByLeaders
    RoutingLimits getRoutingLimits() {
        return runs.limits();
    }

    @PutMapping("/limits")
    @AllowedTo(Role.BUREAU_OFFICE)
    RoutingLimits setRoutingLimits(@RequestBody @Validated RoutingLimitsForm form) {
        return runs.setLimits(new RoutingLimits(form.openOrders(), form.minutesADay(), form.minutesAWeek()));
    }

    /// @param rules to ask; null or empty: all in force
    /// @param chosen candidates to count as sent; null: every new one
    record RoutingPreviewForm(
            @Nullable @Size(max = 500) List<@NotNull UUID> rules,
            @Nullable @Size(max = 5000) List<@Valid @NotNull RoutingChoiceForm> chosen) {}

    /// @param id made by the client, so that a repeated attempt counts once
    record RoutingRunForm(
            @NotNull UUID id, @NotEmpty @Size(max = 1000) List<@Valid @NotNull RoutingChoiceForm> chosen) {}

    record RoutingChoiceForm(
            @NotNull UUID ruleId,
            @NotNull Integer version,
            @NotNull UUID villageId) {

        RoutingChoice choice() {
            return new RoutingChoice(ruleId, version, villageId);
        }
    }

    record RoutingLimitsForm(
            @NotNull @Min(1) @Max(200) Integer openOrders,
            @NotNull @Min(10) @Max(1440) Integer minutesADay,
            @NotNull @Min(10) @Max(10_080) Integer minutesAWeek) {}
}
