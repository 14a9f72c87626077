package org.cunjing.community.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Members of teams, from joining to erasure.
@RestController
@RequestMapping("/api/team-members")
class TeamMemberController {

    private final TeamMembers members;
    private final Uuid7 ids;

    TeamMemberController(TeamMembers members, Uuid7 ids) {
        this.members = members;
        this.ids = ids;
    }

    /// Takes somebody into the team of a village today.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedToKeepers
    TeamMemberView joinTeam(@RequestBody @Validated TeamMemberForm form) {
        return TeamMemberView.of(members.join(form.wanted(ids)));
    }

    /// Somebody leaves the team, on any day and without a reason.
    @PostMapping("/{id}/leaving")
    @AllowedToKeepers
    TeamMemberView leaveTeam(@PathVariable UUID id, @RequestBody @Validated LeavingForm form) {
        return TeamMemberView.of(members.leave(id, form.lastDay()));
    }

    /// Deletes name, contact, organisation and the note on age of somebody who has left.
    @PostMapping("/{id}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedToKeepers
    void eraseTeamMember(@PathVariable UUID id) {
        members.erase(id);
    }

    /// Notes that somebody was seen to be of age, without writing down when they were born.
    @PostMapping("/{id}/adulthood")
    @AllowedToKeepers
    TeamMemberView seeAdulthood(@PathVariable UUID id) {
        return TeamMemberView.of(members.seeAdult(id));
    }

    @PostMapping("/{id}/trainings")
    @AllowedToKeepers
    TeamMemberView noteTraining(@PathVariable UUID id, @RequestBody @Validated TrainingForm form) {
        var training = form.id() == null ? ids.next() : form.id();
        return TeamMemberView.of(
                members.train(id, training, form.heldOn(), form.topic().strip()));
    }

    /// Shows name and contact; the look is noted with its purpose.
    @PostMapping("/{id}/look")
    @AllowedToKeepers
    PersonalView lookAtTeamMember(@PathVariable UUID id, @RequestBody @Validated LookForm form) {
        var personal = members.look(id, form.purpose());
        return new PersonalView(personal.name(), personal.contact());
    }

    record TeamMemberForm(
            @Nullable UUID id,
            @NotNull UUID villageId,
            @NotNull MemberCategory category,
            @Nullable ForceKind force,
            @Nullable UUID roleId,
            @Nullable @Size(max = 60) String organisation,
            @NotBlank @Size(max = 40) String name,

            @Nullable @Size(max = 20) @Pattern(regexp = "[0-9+ -]*") String contact,

            boolean consented,
            boolean told,
            boolean agreed,
            boolean adult) {

        NewTeamMember wanted(Uuid7 ids) {
            return new NewTeamMember(
                    id == null ? ids.next() : id,
                    villageId,
                    category,
                    force,
                    roleId,
                    bare(organisation),
                    name.strip(),
                    bare(contact),
                    consented,
                    told,
                    agreed,
                    adult);
        }

        private static @Nullable String bare(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    record LeavingForm(@NotNull LocalDate lastDay) {}

    record TrainingForm(
            @Nullable UUID id,
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = 100) String topic) {}

    record LookForm(@NotBlank @Size(max = 100) String purpose) {}

    record PersonalView(String name, @Nullable String contact) {}

    record TrainingView(LocalDate heldOn, String topic) {}

    /// @param name masked, as is the contact
    record TeamMemberView(
            UUID id,
            MemberCategory category,
            @Nullable ForceKind force,
            @Nullable UUID roleId,
            @Nullable String organisation,
            @Nullable String name,
            @Nullable String contact,
            LocalDate consentedOn,
            @Nullable LocalDate toldOn,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate adultSeenOn,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            List<TrainingView> trainings) {

        static TeamMemberView of(TeamMember member) {
            return new TeamMemberView(
                    member.id(),
                    member.category(),
                    member.force(),
                    member.roleId(),
                    member.organisation(),
                    member.name(),
                    member.contact(),
                    member.consentedOn(),
                    member.toldOn(),
                    member.agreedOn(),
                    member.adultSeenOn(),
                    member.joinedOn(),
                    member.leftOn(),
                    member.trainings().stream()
                            .map(one -> new TrainingView(one.heldOn(), one.topic()))
                            .toList());
        }
    }
}
