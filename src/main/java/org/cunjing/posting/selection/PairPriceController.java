package org.cunjing.posting.selection;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.selection.MatchingRunController.TrialForm;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/matching-runs/{run}")
class PairPriceController {

    private final RunPrices prices;

    PairPriceController(RunPrices prices) {
        this.prices = prices;
    }

    /// What every possible pair would cost.
    @GetMapping("/prices")
    @AllowedTo(Role.BUREAU_OFFICE)
    RunPrices.PricesView listPairPrices(@PathVariable UUID run) {
        return prices.of(run);
    }

    /// Who would be elsewhere than in this run if the best plan with the pair were taken.
    @GetMapping("/prices/{officer}/{village}")
    @AllowedTo(Role.BUREAU_OFFICE)
    List<RunViews.MoveView> listPairMoves(
            @PathVariable UUID run, @PathVariable UUID officer, @PathVariable UUID village) {
        return prices.moves(run, officer, village);
    }

    /// The fewest who would have to move if these things were decided otherwise and everybody else stayed.
    @PostMapping("/smallest-change")
    @AllowedTo(Role.BUREAU_OFFICE)
    RunPrices.SmallestChangeView findSmallestChange(
            @PathVariable UUID run, @RequestBody @Validated @Valid TrialForm form) {
        return prices.smallest(run, ChangeForm.all(form.changes()));
    }
}
