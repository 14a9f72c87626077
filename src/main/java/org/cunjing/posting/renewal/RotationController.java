package org.cunjing.posting.renewal;

import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.handover.HandoverViews;
import org.cunjing.posting.handover.HandoverViews.HandoverView;
import org.cunjing.posting.handover.Handovers;
import org.cunjing.posting.renewal.RotationViews.RotationView;
import org.cunjing.shared.NotFound;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The plan of a renewal round, its confirmation, its changes and their receipts.
@RestController
@RequestMapping("/api/renewal-rounds/{id}")
class RotationController {

    private final Rotations rotations;
    private final Rounds rounds;
    private final Decisions decisions;
    private final Changes changes;
    private final Handovers handovers;
    private final RotationViews views;
    private final HandoverViews receipts;

    RotationController(
            Rotations rotations,
            Rounds rounds,
            Decisions decisions,
            Changes changes,
            Handovers handovers,
            RotationViews views,
            HandoverViews receipts) {
        this.rotations = rotations;
        this.rounds = rounds;
        this.decisions = decisions;
        this.changes = changes;
        this.handovers = handovers;
        this.views = views;
        this.receipts = receipts;
    }

    /// Closes the round for opinions and plans; again replaces the plan.
    @PostMapping("/plan")
    @AllowedTo(Role.BUREAU_OFFICE)
    RotationView planRotation(@PathVariable UUID id) {
        var plan = rotations.plan(id);
        return views.of(rounds.get(id), plan);
    }

    /// Shows the plan: who stays, who trades, who comes, when, and what waits.
    @GetMapping("/plan")
    @AllowedTo(Role.BUREAU_OFFICE)
    RotationView showRotation(@PathVariable UUID id) {
        return views.of(rounds.get(id), rotations.find(id).orElseThrow(() -> new NotFound("rotation", id)));
    }

    /// Decides the plan. What is due changes hands at once; the receipts of that.
    @PostMapping("/confirmation")
    @AllowedTo(Role.BUREAU_OFFICE)
    List<HandoverView> confirmRotation(@PathVariable UUID id, @RequestBody @Validated RotationConfirmationForm form) {
        return receipts.of(decisions.confirm(id, form.acceptVacant()));
    }

    /// Carries out one change of a confirmed round whose day has come; the receipts.
    @PostMapping("/changes/{change}")
    @AllowedTo(Role.BUREAU_OFFICE)
    List<HandoverView> carryOutChange(@PathVariable UUID id, @PathVariable int change) {
        return receipts.of(changes.carryOut(id, change));
    }

    /// Lists the receipts of a round within reach.
    @GetMapping("/handovers")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER, Role.POSTED_OFFICER})
    List<HandoverView> listHandovers(@PathVariable UUID id) {
        rounds.get(id);
        return receipts.of(handovers.list(id));
    }

    record RotationConfirmationForm(boolean acceptVacant) {}
}
