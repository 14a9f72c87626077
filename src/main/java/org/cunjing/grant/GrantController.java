package org.cunjing.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.grant.GrantViews.GrantReadingView;
import org.cunjing.grant.GrantViews.GrantSourceView;
import org.cunjing.grant.GrantViews.GrantView;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Grants as those see them who ask, decide and audit.
@RestController
@RequestMapping("/api/data-grants")
class GrantController {

    private final Grants grants;
    private final GrantedData data;
    private final GrantViews views;

    GrantController(Grants grants, GrantedData data, GrantViews views) {
        this.grants = grants;
        this.data = data;
        this.views = views;
    }

    /// The grants in reach, the latest first.
    @GetMapping
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER, Role.AUDITOR})
    List<GrantView> listGrants() {
        return views.of(grants.list());
    }

    /// What can be granted: sources with their purpose and all their fields.
    @GetMapping("/sources")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER, Role.AUDITOR})
    List<GrantSourceView> listGrantSources() {
        return views.sources();
    }

    /// Who read under a grant, and who was refused.
    @GetMapping("/{id}/readings")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER, Role.AUDITOR})
    List<GrantReadingView> listGrantReadings(@PathVariable UUID id) {
        return data.readings(id).stream().map(GrantReadingView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    GrantView askForGrant(@RequestBody @Validated GrantForm form) {
        return views.of(grants.ask(form.grant()));
    }

    /// Approves or refuses; whoever asked does neither.
    @PostMapping("/{id}/decision")
    @AllowedTo(Role.BUREAU_OFFICE)
    GrantView decideGrant(@PathVariable UUID id, @RequestBody @Validated GrantDecisionForm form) {
        return views.of(grants.decide(id, form.approved(), form.note().strip()));
    }

    /// Ends a grant at once.
    @PostMapping("/{id}/revocation")
    @AllowedTo(Role.BUREAU_OFFICE)
    GrantView revokeGrant(@PathVariable UUID id, @RequestBody @Validated GrantRevocationForm form) {
        return views.of(grants.revoke(id, form.why().strip()));
    }

    /// Judges an emergency.
    @PostMapping("/{id}/review")
    @AllowedTo(Role.BUREAU_OFFICE)
    GrantView reviewEmergency(@PathVariable UUID id, @RequestBody @Validated EmergencyReviewForm form) {
        return views.of(grants.review(id, form.justified(), form.remark().strip()));
    }

    record GrantForm(
            @NotBlank @Size(max = 40) String source,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 40) String> fields,
            @NotNull UUID stationId,
            @NotEmpty @Size(max = 100) Set<@NotNull UUID> villageIds,
            @NotBlank @Size(min = 4, max = 300) String reason,
            @NotNull Instant start,
            @NotNull Instant end) {

        NewGrant grant() {
            return new NewGrant(source, fields, stationId, villageIds, reason.strip(), start, end);
        }
    }

    record GrantDecisionForm(
            @NotNull Boolean approved,
            @NotBlank @Size(max = 300) String note) {}

    record GrantRevocationForm(@NotBlank @Size(max = 300) String why) {}

    record EmergencyReviewForm(
            @NotNull Boolean justified,
            @NotBlank @Size(max = 300) String remark) {}
}
