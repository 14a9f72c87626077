package org.cunjing.casework;

import static org.cunjing.access.Role.COMMUNITY_OFFICER;
import static org.cunjing.access.Role.POSTED_OFFICER;
import static org.cunjing.access.Role.SQUAD_LEADER;
import static org.cunjing.access.Role.STATION_LEADER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.access.Mark;
import org.cunjing.shared.Position;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Entries of the ledgers.
@RestController
@RequestMapping("/api/ledger-entries")
class LedgerController {

    private final Ledgers ledgers;
    private final Verifications verifications;
    private final FollowUps followUps;
    private final EntryViews views;
    private final Actors actors;
    private final Uuid7 ids;

    LedgerController(
            Ledgers ledgers,
            Verifications verifications,
            FollowUps followUps,
            EntryViews views,
            Actors actors,
            Uuid7 ids) {
        this.ledgers = ledgers;
        this.verifications = verifications;
        this.followUps = followUps;
        this.views = views;
        this.actors = actors;
        this.ids = ids;
    }

    /// Lists entries, the newest first unless another order is asked for.
    @GetMapping
    @AllowedToPolice
    EntryPageView listLedgerEntries(@ParameterObject EntryFilter filter, @ParameterObject @Valid EntryPlace place) {
        var page = ledgers.page(filter, place);
        return new EntryPageView(page.total(), page.more(), page.previous(), page.next(), views.heads(page.entries()));
    }

    /// Writes an entry into the ledger of a village.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    LedgerEntryView recordLedgerEntry(@RequestBody @Validated LedgerEntryForm form) {
        return views.entry(ledgers.record(new NewEntry(
                form.id() == null ? ids.next() : form.id(),
                form.villageId(),
                actors.requireOfficer(),
                form.happenedAt(),
                form.workOrderId(),
                form.place(),
                form.details())));
    }

    /// Shows an entry with its trace: order, entry, what followed, verification.
    @GetMapping("/{id}")
    @AllowedToPolice
    LedgerEntryView getLedgerEntry(@PathVariable UUID id) {
        return views.entry(ledgers.get(id));
    }

    /// Confirms an entry of somebody else.
    @PostMapping("/{id}/verification")
    @AllowedTo({STATION_LEADER, SQUAD_LEADER})
    LedgerEntryView verifyLedgerEntry(@PathVariable UUID id) {
        return views.entry(verifications.verify(id));
    }

    /// Voids a wrong entry; its number stays.
    @PostMapping("/{id}/voiding")
    @AllowedTo({STATION_LEADER, SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    LedgerEntryView voidLedgerEntry(@PathVariable UUID id, @RequestBody @Validated VoidingForm form) {
        return views.entry(verifications.annul(id, form.reason()));
    }

    /// Takes the next step of an opinion, dispute, hazard or service.
    @PostMapping("/{id}/steps")
    @AllowedTo({STATION_LEADER, SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    LedgerEntryView takeLedgerStep(@PathVariable UUID id, @RequestBody @Validated LedgerStepForm form) {
        return views.entry(followUps.take(
                id,
                new FollowUps.NewStep(
                        form.step(), form.termDays(), form.note(), Boolean.TRUE.equals(form.authorised()))));
    }

    record LedgerEntryForm(
            @Nullable UUID id,
            @NotNull UUID villageId,
            @NotNull Instant happenedAt,
            @Nullable UUID workOrderId,
            @Nullable Position place,
            @NotNull Details details) {}

    record VoidingForm(@NotBlank @Size(max = 500) String reason) {}

    record LedgerStepForm(
            @NotNull EntryStep step,
            @Nullable Integer termDays,
            @Nullable @Size(max = 2000) String note,
            @Nullable Boolean authorised) {}

    /// @param total rows of the list, counted up to ten thousand; `more`: there are further ones
    record EntryPageView(long total, boolean more, boolean previous, boolean next, List<EntryHeadView> entries) {}

    /// @param overdue a step of the police is past its last day
    /// @param recordedLate written down more than three days after it happened
    /// @param clockUnsure from a phone whose clock nothing confirmed; never counted late
    record EntryHeadView(
            UUID id,
            int year,
            int number,
            UUID villageId,
            String villageName,
            UUID officerId,
            String officerName,
            UUID ownerId,
            String ownerName,
            DutyRole role,
            EntryKind kind,
            String category,
            int quantity,
            String title,
            Instant happenedAt,
            EntryState state,
            Progress progress,
            java.time.@Nullable LocalDate dueOn,
            boolean late,
            boolean overdue,
            boolean recordedLate,
            boolean clockUnsure,
            @Nullable UUID workOrderId) {}

    record LedgerEntryView(
            EntryHeadView head,
            Details details,
            DisputeGrading.@Nullable Level grade,
            @Nullable Position place,
            Mark recorded,
            List<Step> steps,
            @Nullable Mark verified,
            @Nullable Mark voided,
            @Nullable String voidReason) {}
}
