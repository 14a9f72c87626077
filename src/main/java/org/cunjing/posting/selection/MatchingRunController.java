package org.cunjing.posting.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/matching-runs/{run}")
class MatchingRunController {

    private final MatchingRuns runs;
    private final RunViews views;

    MatchingRunController(MatchingRuns runs, RunViews views) {
        this.runs = runs;
        this.views = views;
    }

    @GetMapping
    @AllowedTo(Role.BUREAU_OFFICE)
    RunViews.MatchingView showMatchingRun(@PathVariable UUID run) {
        return views.whole(runs.get(run));
    }

    /// Computes the run again from what is stored and compares; the page shows what is stored and asks when wanted.
    @GetMapping("/repetition")
    @AllowedTo(Role.BUREAU_OFFICE)
    RepetitionView repeatMatchingRun(@PathVariable UUID run) {
        return new RepetitionView(runs.repeats(run));
    }

    /// This run and another one side by side, with everybody whom they treat differently.
    @GetMapping("/comparison")
    @AllowedTo(Role.BUREAU_OFFICE)
    RunViews.ComparisonView compareMatchingRuns(@PathVariable UUID run, @RequestParam UUID with) {
        return views.compared(runs.get(run), runs.get(with));
    }

    /// Makes this the run that will be confirmed.
    @PutMapping("/choice")
    @AllowedTo(Role.BUREAU_OFFICE)
    RunViews.MatchingView chooseMatchingRun(@PathVariable UUID run) {
        return views.whole(runs.choose(run));
    }

    /// What would come out if these things were decided otherwise, beside this run. Nothing is kept.
    @PostMapping("/trial")
    @AllowedTo(Role.BUREAU_OFFICE)
    RunViews.ComparisonView tryChanges(@PathVariable UUID run, @RequestBody @Validated TrialForm form) {
        return views.compared(runs.get(run), runs.tryOut(run, ChangeForm.all(form.changes())));
    }

    /// Keeps what comes out as a run of its own, with the reason.
    @PostMapping("/variants")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.BUREAU_OFFICE)
    RunViews.MatchingView keepVariant(@PathVariable UUID run, @RequestBody @Validated VariantForm form) {
        return views.whole(
                runs.keep(run, ChangeForm.all(form.changes()), form.reason().strip()));
    }

    /// @param same whether the plan is the same again
    record RepetitionView(boolean same) {}

    record TrialForm(@NotNull @NotEmpty @Size(max = 200) List<@NotNull @Valid ChangeForm> changes) {}

    /// @param reason for personnel alone
    record VariantForm(
            @NotNull @NotEmpty @Size(max = 200) List<@NotNull @Valid ChangeForm> changes,
            @NotBlank @Size(max = 500) String reason) {}
}
