package org.cunjing.posting.renewal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.renewal.Rounds.NewRound;
import org.cunjing.posting.selection.Batches;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Renewal rounds themselves.
@RestController
@RequestMapping("/api/renewal-rounds")
class RoundController {

    private final Rounds rounds;
    private final Batches batches;
    private final Uuid7 ids;

    RoundController(Rounds rounds, Batches batches, Uuid7 ids) {
        this.rounds = rounds;
        this.batches = batches;
        this.ids = ids;
    }

    /// Lists all rounds, the latest first.
    @GetMapping
    @AllowedTo({Role.BUREAU_OFFICE, Role.BRANCH_HEAD, Role.STATION_LEADER, Role.POSTED_OFFICER})
    List<RenewalRoundView> listRenewalRounds() {
        return rounds.list().stream().map(this::view).toList();
    }

    /// Opens the renewal of a batch; its reserve joins the pool.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.BUREAU_OFFICE)
    RenewalRoundView openRenewalRound(@RequestBody @Validated RenewalRoundForm form) {
        return view(rounds.open(new NewRound(
                form.id() == null ? ids.next() : form.id(),
                form.batchId(),
                form.changesOn(),
                form.inputsUntil(),
                form.maxRatio() == null ? Round.DEFAULT_RATIO : form.maxRatio())));
    }

    /// Shows one round.
    @GetMapping("/{id}")
    @AllowedTo({Role.BUREAU_OFFICE, Role.BRANCH_HEAD, Role.STATION_LEADER, Role.POSTED_OFFICER})
    RenewalRoundView showRenewalRound(@PathVariable UUID id) {
        return view(rounds.get(id));
    }

    /// Takes a plan back; opinions, lists and newcomers come in again.
    @PostMapping("/{id}/reopening")
    @AllowedTo(Role.BUREAU_OFFICE)
    RenewalRoundView reopenRenewalRound(@PathVariable UUID id) {
        return view(rounds.reopen(id));
    }

    private RenewalRoundView view(Round round) {
        return new RenewalRoundView(
                round.id(),
                round.batchId(),
                batches.get(round.batchId()).number(),
                round.changesOn(),
                round.inputsUntil(),
                round.maxRatio(),
                round.state());
    }

    record RenewalRoundForm(
            @Nullable UUID id,
            @NotNull UUID batchId,
            @NotNull LocalDate changesOn,
            @NotNull LocalDate inputsUntil,
            @Nullable @DecimalMin("0") @DecimalMax("1") BigDecimal maxRatio) {}

    record RenewalRoundView(
            UUID id,
            UUID batchId,
            int batchNumber,
            LocalDate changesOn,
            LocalDate inputsUntil,
            BigDecimal maxRatio,
            Round.State state) {}
}
