package org.cunjing.casework.review;

import static org.cunjing.access.Role.COMMUNITY_OFFICER;
import static org.cunjing.access.Role.POSTED_OFFICER;
import static org.cunjing.access.Role.SQUAD_LEADER;
import static org.cunjing.access.Role.STATION_LEADER;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPolice;
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

/// Preventable cases and the look back at them.
@RestController
@RequestMapping("/api/reviews")
class ReviewController {

    private final Reviews reviews;
    private final ReviewChecks checks;
    private final ReviewViews views;
    private final Uuid7 ids;

    ReviewController(Reviews reviews, ReviewChecks checks, ReviewViews views, Uuid7 ids) {
        this.reviews = reviews;
        this.checks = checks;
        this.views = views;
        this.ids = ids;
    }

    /// Preventable cases of a month with what became of them, and the same counted by village.
    @GetMapping
    @AllowedToPolice
    ReviewMonthView listReviews(@RequestParam YearMonth month) {
        return views.month(reviews.list(month));
    }

    /// One case, of any month.
    @GetMapping("/{id}")
    @AllowedToPolice
    ReviewView showReview(@PathVariable UUID id) {
        return views.of(reviews.get(id));
    }

    /// Cases that the officer has yet to look at, the most urgent first.
    @GetMapping("/own")
    @AllowedTo({SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    List<ReviewView> listOwnReviews() {
        return views.of(reviews.listOwn());
    }

    /// Notes a preventable case for the officer of its village.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({STATION_LEADER, SQUAD_LEADER})
    ReviewView noteReview(@RequestBody @Validated CaseNoteForm form) {
        var id = form.id() == null ? ids.next() : form.id();
        return views.of(reviews.note(new CaseNote(id, form.villageId(), form.reference(), form.kind(), form.month())));
    }

    /// Hands in what the officer found on the ground, or why nobody could go there.
    @PostMapping("/{id}/findings")
    @AllowedTo({SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    ReviewView handInReview(@PathVariable UUID id, @RequestBody @Validated FindingsForm form) {
        return views.of(reviews.handIn(id, form.findings()));
    }

    /// Closes a review, or gives it back with what is missing.
    @PostMapping("/{id}/check")
    @AllowedTo({STATION_LEADER, SQUAD_LEADER})
    ReviewView checkReview(@PathVariable UUID id, @RequestBody @Validated ReviewCheckForm form) {
        var missing = form.missing();
        return views.of(missing == null ? checks.close(id) : checks.giveBack(id, missing));
    }

    /// Takes a note back that was a mistake.
    @PostMapping("/{id}/withdrawal")
    @AllowedTo({STATION_LEADER, SQUAD_LEADER})
    ReviewView withdrawReview(@PathVariable UUID id, @RequestBody @Validated ReviewWithdrawalForm form) {
        return views.of(checks.withdraw(id, form.why()));
    }

    /// @param reference number of the case where it is investigated
    record CaseNoteForm(
            @Nullable UUID id,
            @NotNull UUID villageId,

            @NotNull @Pattern(regexp = "[A-Z0-9〔〕()-]{4,40}")
            String reference,

            @NotNull PreventableKind kind,
            @NotNull YearMonth month) {}

    /// @param missing null: it is complete and is closed
    record ReviewCheckForm(@Nullable ReturnReason missing) {}

    record ReviewWithdrawalForm(@NotNull WithdrawalReason why) {}

    record ReviewMonthView(List<ReviewCountView> counts, List<ReviewView> reviews) {}

    record ReviewCountView(
            UUID villageId,
            String villageName,
            UUID stationId,
            int inTime,
            int late,
            int excused,
            int open,
            int overdue) {}
}
