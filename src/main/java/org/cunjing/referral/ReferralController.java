package org.cunjing.referral;

import static org.cunjing.access.Role.BUREAU_OFFICE;
import static org.cunjing.access.Role.COMMUNITY_OFFICER;
import static org.cunjing.access.Role.POSTED_OFFICER;
import static org.cunjing.access.Role.SQUAD_LEADER;
import static org.cunjing.access.Role.STATION_LEADER;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.casework.HazardSeverity;
import org.cunjing.referral.Referral.Level;
import org.cunjing.referral.Referral.Matter;
import org.cunjing.referral.Referral.Source;
import org.cunjing.referral.Referral.State;
import org.cunjing.referral.Referrals.NewReferral;
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

/// Referrals as the police see them.
@RestController
@RequestMapping("/api/referrals")
class ReferralController {

    private final Referrals referrals;
    private final Settlements settlements;
    private final ReferralViews views;

    ReferralController(Referrals referrals, Settlements settlements, ReferralViews views) {
        this.referrals = referrals;
        this.settlements = settlements;
        this.views = views;
    }

    /// Referrals within reach, open ones first.
    ///
    /// @param source entry or finding; without it all
    @GetMapping
    @AllowedToPolice
    List<ReferralView> listReferrals(@RequestParam @Nullable UUID source) {
        return views.of(referrals.list().stream()
                .filter(referral -> source == null || referral.sourceId().equals(source))
                .toList());
    }

    /// Every step of a referral.
    @GetMapping("/{id}/steps")
    @AllowedToPolice
    List<ReferralStepView> listReferralSteps(@PathVariable UUID id) {
        return referrals.steps(id).stream()
                .map(line -> new ReferralStepView(
                        line.step(),
                        line.note(),
                        line.taken().at(),
                        line.taken().signedByApplication() ? null : line.taken().name()))
                .toList();
    }

    /// Sends a matter to a department.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({STATION_LEADER, SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    ReferralView sendReferral(@RequestBody @Validated ReferralForm form) {
        return views.of(referrals.send(new NewReferral(
                form.source(),
                form.sourceId(),
                form.departmentId(),
                form.address().strip(),
                form.question().strip(),
                form.dueOn())));
    }

    /// Accepts or returns a reply, settles a missed deadline, takes a referral back.
    @PostMapping("/{id}/steps")
    @AllowedTo({BUREAU_OFFICE, STATION_LEADER, SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    ReferralView settleReferral(@PathVariable UUID id, @RequestBody @Validated ReferralStepForm form) {
        return views.of(settlements.settle(id, form.step(), form.said(), form.dueOn()));
    }

    record ReferralForm(
            @NotNull Source source,
            @NotNull UUID sourceId,
            @NotNull UUID departmentId,
            @NotBlank @Size(max = 120) String address,
            @NotBlank @Size(max = 500) String question,
            @Nullable LocalDate dueOn) {}

    record ReferralStepForm(
            @NotNull ReferralStep step,
            @Nullable @Size(max = 500) String said,
            @Nullable LocalDate dueOn) {}

    /// @param level who has to settle a missed deadline
    record ReferralView(
            UUID id,
            Source source,
            UUID sourceId,
            Matter matter,
            @Nullable HazardSeverity severity,
            UUID villageId,
            String villageName,
            @Nullable UUID officerId,
            @Nullable String officerName,
            String departmentName,
            @Nullable String departmentPhone,
            String address,
            String question,
            LocalDate dueOn,
            Level level,
            State state,
            @Nullable String contact,
            @Nullable String reply,
            @Nullable String returned,
            Instant sentAt) {}

    record ReferralStepView(
            ReferralStep step,
            @Nullable String note,
            Instant at,
            @Nullable String by) {}
}
