package org.cunjing.posting.selection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
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

@RestController
@RequestMapping("/api/batches")
class BatchController {

    private final Batches batches;
    private final Places places;
    private final Compositions compositions;
    private final Breadths breadths;

    BatchController(Batches batches, Places places, Compositions compositions, Breadths breadths) {
        this.batches = batches;
        this.places = places;
        this.compositions = compositions;
        this.breadths = breadths;
    }

    @GetMapping
    @AllowedTo({Role.BUREAU_OFFICE, Role.HOUSEHOLD_AFFAIRS, Role.BRANCH_HEAD, Role.STATION_LEADER, Role.POSTED_OFFICER})
    List<BatchView> listBatches() {
        return batches.list().stream().map(BatchView::of).toList();
    }

    /// The batch with its places by station.
    @GetMapping("/{id}")
    @AllowedTo({Role.BUREAU_OFFICE, Role.HOUSEHOLD_AFFAIRS, Role.BRANCH_HEAD, Role.STATION_LEADER, Role.POSTED_OFFICER})
    BatchDetailView showBatch(@PathVariable UUID id) {
        return new BatchDetailView(BatchView.of(batches.get(id)), places.of(id));
    }

    /// How far each batch has come.
    @GetMapping("/tallies")
    @AllowedTo(Role.BUREAU_OFFICE)
    Map<UUID, BatchTally> listBatchTallies() {
        return batches.tallies();
    }

    /// How many officers and branches have taken part, up to each batch.
    @GetMapping("/breadth")
    @AllowedTo(Role.BUREAU_OFFICE)
    List<Breadths.Breadth> listBreadth() {
        return breadths.list();
    }

    /// Mean age and branches of those who applied and those selected, as counts alone.
    @GetMapping("/{id}/composition")
    @AllowedTo(Role.BUREAU_OFFICE)
    Compositions.BatchComposition showComposition(@PathVariable UUID id) {
        return compositions.of(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.BUREAU_OFFICE)
    BatchView openBatch(@RequestBody @Validated BatchForm form) {
        return BatchView.of(batches.open(form.call()));
    }

    /// Closes the call with what the public draw gave; the marks are open from now on.
    @PostMapping("/{id}/closing")
    @AllowedTo(Role.BUREAU_OFFICE)
    BatchView closeCall(@PathVariable UUID id, @RequestBody @Validated LotForm form) {
        return BatchView.of(batches.close(id, form.lot()));
    }

    /// Ends the selection and begins the sealed ranking.
    @PostMapping("/{id}/ranking")
    @AllowedTo(Role.BUREAU_OFFICE)
    BatchView startRanking(@PathVariable UUID id, @RequestBody @Validated RankingStartForm form) {
        return BatchView.of(batches.startRanking(id, form.rankBy()));
    }

    record BatchForm(
            @Min(1) @Max(10_000) int quota,
            @NotNull LocalDate firstDay,
            @NotBlank @Size(max = 2_000) String criteria,
            @NotNull LocalDate applyBy,
            @NotBlank @Size(max = 200) String lotSource) {

        Call call() {
            return new Call(quota, firstDay, criteria.strip(), applyBy, lotSource.strip());
        }
    }

    record LotForm(@NotBlank @Size(max = 200) String lot) {}

    record RankingStartForm(@NotNull LocalDate rankBy) {}

    record BatchView(
            UUID id,
            int number,
            int quota,
            LocalDate firstDay,
            String criteria,
            @Nullable LocalDate applyBy,
            @Nullable String lotSource,
            @Nullable String lot,
            Batch.State state,
            @Nullable LocalDate rankBy,
            Instant openedAt,
            @Nullable Instant confirmedAt) {

        static BatchView of(Batch batch) {
            return new BatchView(
                    batch.id(),
                    batch.number(),
                    batch.quota(),
                    batch.firstDay(),
                    batch.call().criteria(),
                    batch.call().applyBy(),
                    batch.call().lotSource(),
                    batch.lot(),
                    batch.state(),
                    batch.rankBy(),
                    batch.openedAt(),
                    batch.confirmedAt());
        }
    }

    record BatchDetailView(BatchView batch, List<Places.StationPlaces> stations) {}
}
