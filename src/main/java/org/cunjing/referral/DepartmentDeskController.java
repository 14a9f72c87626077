package org.cunjing.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.casework.HazardSeverity;
import org.cunjing.referral.Referral.Matter;
import org.cunjing.referral.Referral.State;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The only door for people of other authorities: what was referred to them, and nothing beside it.
@RestController
@RequestMapping("/api/department-desk")
class DepartmentDeskController {

    private final DepartmentDesk desk;
    private final Clock clock;
    private final ZoneId zone;

    DepartmentDeskController(DepartmentDesk desk, Clock clock, ZoneId zone) {
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
    }

    /// What was referred to the department of the signed-in person.
    @GetMapping
    @AllowedTo(Role.DEPARTMENT)
    DepartmentDeskView showDepartmentDesk() {
        return new DepartmentDeskView(
                desk.own().name(), desk.list().stream().map(this::view).toList());
    }

    /// Names the official who looks after it.
    @PutMapping("/{id}/contact")
    @AllowedTo(Role.DEPARTMENT)
    ReferredMatterView takeReferral(@PathVariable UUID id, @RequestBody @Validated ReferralContactForm form) {
        return view(desk.take(id, form.name().strip()));
    }

    @PostMapping("/{id}/reply")
    @AllowedTo(Role.DEPARTMENT)
    ReferredMatterView replyToReferral(@PathVariable UUID id, @RequestBody @Validated ReferralReplyForm form) {
        return view(desk.reply(id, form.text().strip()));
    }

    private ReferredMatterView view(Referral referral) {
        var leaving = referral.leaving();
        boolean waits = referral.state().waitsForDepartment();
        return new ReferredMatterView(
                referral.id(),
                leaving.matter(),
                leaving.severity(),
                leaving.village(),
                leaving.address(),
                leaving.question(),
                referral.sent().at(),
                referral.dueOn(),
                waits && LocalDate.now(clock.withZone(zone)).isAfter(referral.dueOn()),
                referral.state(),
                referral.contact(),
                referral.reply(),
                referral.returned());
    }

    record ReferralContactForm(@NotBlank @Size(max = 40) String name) {}

    record ReferralReplyForm(@NotBlank @Size(max = 1000) String text) {}

    record DepartmentDeskView(String department, List<ReferredMatterView> referrals) {}

    /// All that another authority learns of a matter.
    record ReferredMatterView(
            UUID id,
            Matter matter,
            @Nullable HazardSeverity severity,
            String village,
            String address,
            String question,
            Instant sentAt,
            LocalDate dueOn,
            boolean overdue,
            State state,
            @Nullable String contact,
            @Nullable String reply,
            @Nullable String returned) {}
}
