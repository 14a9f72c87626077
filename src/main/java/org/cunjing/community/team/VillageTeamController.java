package org.cunjing.community.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.cunjing.access.Role;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Teams held against the template of the bureau.
@RestController
@RequestMapping("/api")
class VillageTeamController {

    private final VillageTeams teams;
    private final TeamModels models;
    private final Villages villages;
    private final Uuid7 ids;

    VillageTeamController(VillageTeams teams, TeamModels models, Villages villages, Uuid7 ids) {
        this.teams = teams;
        this.models = models;
        this.villages = villages;
        this.ids = ids;
    }

    /// The template: 1 + 3 + N.
    @GetMapping("/team-model")
    @AllowedToPoliceAndCommittee
    TeamModelView getTeamModel() {
        return TeamModelView.of(models.get());
    }

    /// Replaces the template.
    @PutMapping("/team-model")
    @AllowedTo({Role.BUREAU_OFFICE})
    TeamModelView replaceTeamModel(@RequestBody @Validated TeamModelForm form) {
        var roles = form.roles().stream()
                .map(role -> new TeamRole(
                        role.id() == null ? ids.next() : role.id(),
                        role.category(),
                        role.name() == null || role.name().isBlank()
                                ? null
                                : role.name().strip(),
                        role.least()))
                .toList();
        return TeamModelView.of(models.replace(new TeamModel(roles, form.volunteers())));
    }

    /// The villages in reach with what their teams lack today.
    @GetMapping("/village-teams")
    @AllowedToPoliceAndCommittee
    List<VillageTeamLineView> listVillageTeams() {
        return teams.list().stream().map(VillageTeamLineView::of).toList();
    }

    /// The team of a village on a day, names masked, and its shifts from that day on.
    @GetMapping("/village-teams/{village}")
    @AllowedToPoliceAndCommittee
    VillageTeamView getVillageTeam(@PathVariable UUID village, @RequestParam(required = false) @Nullable LocalDate on) {
        return VillageTeamView.of(teams.show(village, on), villages.get(village).name());
    }

    record TeamModelForm(
            @NotEmpty @Size(max = 9) List<@NotNull @Valid TeamRoleForm> roles,
            @NotNull @Min(0) @Max(1000) Integer volunteers) {}

    record TeamRoleForm(
            @Nullable UUID id,
            @NotNull MemberCategory category,
            @Nullable @Size(max = 30) String name,
            @NotNull @Min(1) @Max(20) Integer least) {}

    /// @param name null: called as its category
    record TeamRoleView(
            UUID id, MemberCategory category, @Nullable String name, int least) {

        static TeamRoleView of(TeamRole role) {
            return new TeamRoleView(role.id(), role.category(), role.name(), role.least());
        }
    }

    /// @param volunteers N, at least
    record TeamModelView(List<TeamRoleView> roles, int volunteers) {

        static TeamModelView of(TeamModel model) {
            return new TeamModelView(
                    model.roles().stream().map(TeamRoleView::of).toList(), model.volunteers());
        }
    }

    record TeamPlaceView(TeamRoleView role, int filled, boolean missing) {

        static TeamPlaceView of(Team.Place place) {
            return new TeamPlaceView(TeamRoleView.of(place.role()), place.filled(), place.isMissing());
        }
    }

    /// @param leaderName who answers for the village; null: nobody
    record VillageTeamLineView(
            UUID villageId,
            String villageName,
            @Nullable String leaderName,
            List<TeamPlaceView> places,
            int volunteers,
            int volunteersLeast) {

        static VillageTeamLineView of(VillageTeams.Listed listed) {
            var team = listed.team();
            return new VillageTeamLineView(
                    listed.village().id(),
                    listed.village().name(),
                    team.leader() == null ? null : team.leader().name(),
                    team.places().stream().map(TeamPlaceView::of).toList(),
                    team.volunteers(),
                    team.volunteersLeast());
        }
    }

    /// @param leaderName who answers for the village that day; null: nobody
    record VillageTeamView(
            UUID villageId,
            String villageName,
            LocalDate day,
            @Nullable String leaderName,
            List<TeamPlaceView> places,
            int volunteers,
            int volunteersLeast,
            List<TeamMemberController.TeamMemberView> members,
            List<ShiftController.TeamShiftView> shifts) {

        static VillageTeamView of(Team team, String villageName) {
            return new VillageTeamView(
                    team.villageId(),
                    villageName,
                    team.day(),
                    team.leader() == null ? null : team.leader().name(),
                    team.places().stream().map(TeamPlaceView::of).toList(),
                    team.volunteers(),
                    team.volunteersLeast(),
                    team.members().stream()
                            .map(TeamMemberController.TeamMemberView::of)
                            .toList(),
                    team.shifts().stream()
                            .map(ShiftController.TeamShiftView::of)
                            .toList());
        }
    }
}
