package org.cunjing.posting.selection;

import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/batches/{batch}/matching")
class MatchingController {

    private final MatchingRuns runs;
    private final MatchingReasons reasons;

    MatchingController(MatchingRuns runs, MatchingReasons reasons) {
        this.runs = runs;
        this.reasons = reasons;
    }

    /// Opens the rankings and matches.
    @PostMapping
    @AllowedTo(Role.BUREAU_OFFICE)
    MatchingReasons.MatchingView runMatching(@PathVariable UUID batch) {
        runs.run(batch);
        return reasons.ofBatch(batch);
    }

    /// The whole plan with its proofs.
    @GetMapping
    @AllowedTo(Role.BUREAU_OFFICE)
    MatchingReasons.MatchingView showMatching(@PathVariable UUID batch) {
        return reasons.ofBatch(batch);
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

    /// Makes the postings.
    @PostMapping("/confirmation")
    @AllowedTo(Role.BUREAU_OFFICE)
    ConfirmationView confirmMatching(@PathVariable UUID batch) {
        return new ConfirmationView(runs.confirm(batch));
    }

    record ConfirmationView(int postings) {}
}
