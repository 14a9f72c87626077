package org.cunjing.community.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Calls to volunteers.
@RestController
class CallController {

    private final CallsForHelp calls;
    private final Villages villages;
    private final Uuid7 ids;

    CallController(CallsForHelp calls, Villages villages, Uuid7 ids) {
        this.calls = calls;
        this.villages = villages;
        this.ids = ids;
    }

    /// Calls of the last thirty days and those to come, with those who come. Nobody is listed who does not.
    @GetMapping("/api/calls-for-help")
    @AllowedToPolice
    List<CallView> listCallsForHelp() {
        return calls.list().stream().map(this::view).toList();
    }

    /// Asks the volunteers of the villages. Each of them may decline, which is written down nowhere.
    @PostMapping("/api/calls-for-help")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedToPolice
    CallView callForHelp(@RequestBody @Validated CallForm form) {
        return view(new CallsForHelp.Listed(calls.call(form.wanted(ids)), List.of()));
    }

    @PostMapping("/api/calls-for-help/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedToPolice
    void cancelCallForHelp(@PathVariable UUID id) {
        calls.cancel(id);
    }

    /// Checks out somebody who has no telephone at hand.
    @PostMapping("/api/invitations/{id}/check-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedToPolice
    void checkOutVolunteer(@PathVariable UUID id, @RequestBody @Validated CheckOutForm form) {
        calls.checkOut(id, form.minutes());
    }

    private CallView view(CallsForHelp.Listed listed) {
        var call = listed.call();
        return new CallView(
                call.id(),
                call.kind(),
                call.title(),
                villages.names(call.area()).values().stream().sorted().toList(),
                call.startsAt(),
                call.endsAt(),
                call.wanted(),
                call.equipment(),
                call.insurance(),
                call.accompaniedBy(),
                call.forPartners(),
                call.cancelledAt(),
                listed.coming().stream().map(ComingView::of).toList());
    }

    record CallForm(
            @Nullable UUID id,
            @NotNull CallKind kind,
            @NotBlank @Size(max = 60) String title,
            @NotEmpty @Size(max = 50) Set<@NotNull UUID> area,
            @NotEmpty @Size(max = 50) Set<@NotNull UUID> helpers,
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @NotNull @Min(1) @Max(200) Integer wanted,
            @Nullable @Size(max = 200) String equipment,
            @Nullable @Size(max = 100) String insurance,
            @Nullable @Size(max = 40) String accompaniedBy,
            boolean forPartners) {

        NewCall wanted(Uuid7 ids) {
            return new NewCall(
                    id == null ? ids.next() : id,
                    kind,
                    title.strip(),
                    area,
                    helpers,
                    startsAt,
                    endsAt,
                    wanted,
                    bare(equipment),
                    bare(insurance),
                    bare(accompaniedBy),
                    forPartners);
        }

        private static @Nullable String bare(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    record CheckOutForm(@NotNull @Min(1) @Max(720) Integer minutes) {}

    /// @param coming in the order of asking, which says nothing about anybody
    record CallView(
            UUID id,
            CallKind kind,
            String title,
            List<String> area,
            Instant startsAt,
            Instant endsAt,
            int wanted,
            @Nullable String equipment,
            @Nullable String insurance,
            @Nullable String accompaniedBy,
            boolean forPartners,
            @Nullable Instant cancelledAt,
            List<ComingView> coming) {}

    /// @param name masked; null: erased since
    /// @param done checked out; how long they served is on their own page alone
    record ComingView(UUID invitationId, @Nullable String name, boolean done) {

        static ComingView of(CallsForHelp.Coming coming) {
            return new ComingView(
                    coming.invitation().id(),
                    coming.member().name(),
                    coming.invitation().isDone());
        }
    }
}
