package org.cunjing.patrol;

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
import org.cunjing.patrol.JointDuties.NewJointDuty;
import org.cunjing.patrol.JointDutyViews.JointCreditView;
import org.cunjing.patrol.JointDutyViews.JointDutyView;
import org.cunjing.patrol.JointDutyViews.NeighbourView;
import org.cunjing.patrol.JointDutyViews.OwnJointDutyView;
import org.cunjing.patrol.JointDutyViews.SettledView;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class JointDutyController {

    private final JointDuties duties;
    private final JointDutyViews views;
    private final Uuid7 ids;

    JointDutyController(JointDuties duties, JointDutyViews views, Uuid7 ids) {
        this.duties = duties;
        this.views = views;
        this.ids = ids;
    }

    /// The officers of the villages that border on the finding's own.
    @GetMapping("/api/findings/{id}/neighbours")
    @ByRoomsAndOfficers
    List<NeighbourView> listNeighboursOfFinding(@PathVariable UUID id) {
        return views.neighbours(duties.candidates(id));
    }

    /// The joint duties of a finding, the latest first.
    @GetMapping("/api/findings/{id}/joint-duties")
    @ByRoomsAndOfficers
    List<JointDutyView> listJointDutiesOfFinding(@PathVariable UUID id) {
        return views.of(duties.ofFinding(id));
    }

    @PostMapping("/api/findings/{id}/joint-duties")
    @ResponseStatus(HttpStatus.CREATED)
    @ByRoomsAndOfficers
    JointDutyView beginJointDuty(@PathVariable UUID id, @RequestBody @Validated JointDutyForm form) {
        var wanted = new NewJointDuty(
                form.id() == null ? ids.next() : form.id(),
                id,
                form.leadId(),
                form.memberIds(),
                form.until(),
                form.task());
        return views.of(List.of(duties.begin(wanted))).getFirst();
    }

    /// What the signed-in officer is in for another village, with the finding.
    @GetMapping("/api/joint-duties/own")
    @AllowedTo({Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER, Role.SQUAD_LEADER})
    List<OwnJointDutyView> listOwnJointDuties() {
        return views.own(duties.own());
    }

    /// Settles the finding for all who are in it.
    @PostMapping("/api/joint-duties/{id}/settle")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ByRoomsAndOfficers
    void settleJointDuty(@PathVariable UUID id, @RequestBody @Validated SettleForm form) {
        duties.settle(id, form.result(), form.risk());
    }

    /// Gives the finding back to its owner alone.
    @PostMapping("/api/joint-duties/{id}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ByRoomsAndOfficers
    void returnJointDuty(@PathVariable UUID id, @RequestBody @Validated GiveBackForm form) {
        duties.giveBack(id, form.why());
    }

    /// What an officer settled together with others.
    @GetMapping("/api/officers/{id}/joint-duties")
    @ByRoomsAndOfficers
    List<JointCreditView> listJointDutiesOfOfficer(@PathVariable UUID id) {
        return views.credits(duties.fileOf(id));
    }

    /// How many findings are settled, each counted once, and how many of them together.
    @GetMapping("/api/findings/settled")
    @ByRooms
    SettledView countSettledFindings() {
        return views.settled(duties.settled());
    }

    record JointDutyForm(
            @Nullable UUID id,
            @NotNull UUID leadId,
            @NotEmpty @Size(max = 12) Set<@NotNull UUID> memberIds,
            @NotNull Instant until,
            @NotBlank @Size(max = 500) String task) {}

    record SettleForm(
            @NotBlank @Size(max = 500) String result,
            @NotNull RemainingRisk risk) {}

    record GiveBackForm(@NotBlank @Size(max = 500) String why) {}
}
