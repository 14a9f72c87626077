package org.cunjing.posting.selection;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.matching.MatchingRule;
import org.cunjing.shared.NotFound;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/batches/{batch}/matching")
class MatchingController {

    private final MatchingRuns runs;
    private final MatchingReasons reasons;
    private final RunViews views;

    MatchingController(MatchingRuns runs, MatchingReasons reasons, RunViews views) {
        this.runs = runs;
        this.reasons = reasons;
        this.views = views;
    }

    /// Matches by a rule. The first time the rankings are opened by that, and nobody can change them any more.
    @PostMapping
    @AllowedTo(Role.BUREAU_OFFICE)
    RunViews.MatchingView runMatching(@PathVariable UUID batch, @RequestBody @Validated MatchingForm form) {
        return views.whole(runs.run(batch, form.rule()));
    }

    /// The chosen run: the whole plan with its proofs.
    @GetMapping
    @AllowedTo(Role.BUREAU_OFFICE)
    RunViews.MatchingView showMatching(@PathVariable UUID batch) {
        return views.whole(runs.find(batch).orElseThrow(() -> new NotFound("matching", batch)));
    }

    /// All runs in figures, in order.
    @GetMapping("/runs")
    @AllowedTo(Role.BUREAU_OFFICE)
    List<RunView> listMatchingRuns(@PathVariable UUID batch) {
        return views.list(runs.list(batch));
    }

    /// The signed-in officer's result and why; others appear by number only.
    @GetMapping("/mine")
    @AllowedTo(Role.POSTED_OFFICER)
    MatchingReasons.OfficerReasonView showMyMatching(@PathVariable UUID batch) {
        return reasons.ofMe(batch);
    }

    /// The signed-in leader's station: who comes, and why those ranked higher do not.
    @GetMapping("/station")
    @AllowedTo(Role.STATION_LEADER)
    MatchingReasons.StationReasonView showStationMatching(@PathVariable UUID batch) {
        return reasons.ofMyStation(batch);
    }

    /// Makes the postings of the run that the reader has seen chosen.
    @PostMapping("/confirmation")
    @AllowedTo(Role.BUREAU_OFFICE)
    ConfirmationView confirmMatching(@PathVariable UUID batch, @RequestBody @Validated ConfirmationForm form) {
        return new ConfirmationView(runs.confirm(batch, form.run()));
    }

    record MatchingForm(@NotNull MatchingRule rule) {}

    record ConfirmationForm(@NotNull UUID run) {}

    record ConfirmationView(int postings) {}
}
