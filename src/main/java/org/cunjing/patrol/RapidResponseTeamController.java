package org.cunjing.patrol;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam.Kind;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/teams")
class RapidResponseTeamController {

    private final RapidResponseTeams teams;
    private final Villages villages;
    private final Uuid7 ids;

    RapidResponseTeamController(RapidResponseTeams teams, Villages villages, Uuid7 ids) {
        this.teams = teams;
        this.villages = villages;
        this.ids = ids;
    }

    @GetMapping
    @ByRooms
    List<TeamView> listTeams() {
        var all = teams.list();
        var stations = villages.stations();
        return all.stream().map(team -> TeamView.of(team, all, stations)).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.BUREAU_OFFICE)
    void addTeam(@RequestBody @Validated TeamForm form) {
        teams.add(form.team(form.id() == null ? ids.next() : form.id()));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.BUREAU_OFFICE)
    void changeTeam(@PathVariable UUID id, @RequestBody @Validated TeamForm form) {
        teams.change(form.team(id));
    }

    record TeamForm(
            @Nullable UUID id,
            @NotBlank @Size(max = 60) String name,
            @NotNull Kind kind,
            @Nullable UUID stationId,
            @Min(1) @Max(500) int strength,
            @NotBlank @Size(max = 200) String area,
            @NotBlank @Size(max = 100) String shift,
            @Nullable UUID postVillageId) {

        /// @throws Faulty if a team of a station names none
        RapidResponseTeam team(UUID id) {
            if (kind == Kind.STATION && stationId == null) {
                throw new Faulty(List.of(new Fault("stationId", "required")));
            }
            boolean ofStation = kind == Kind.STATION;
            return new RapidResponseTeam(
                    id,
                    name,
                    kind,
                    ofStation ? stationId : null,
                    strength,
                    area,
                    shift,
                    ofStation ? null : postVillageId);
        }
    }

    /// @param secondOfStation a warning: the station has another team already
    record TeamView(
            UUID id,
            String name,
            Kind kind,
            @Nullable UUID stationId,
            @Nullable String stationName,
            int strength,
            String area,
            String shift,
            @Nullable UUID postVillageId,
            boolean secondOfStation) {

        static TeamView of(RapidResponseTeam team, List<RapidResponseTeam> all, List<Station> stations) {
            var station = team.stationId();
            return new TeamView(
                    team.id(),
                    team.name(),
                    team.kind(),
                    station,
                    stations.stream()
                            .filter(one -> one.id().equals(station))
                            .map(Station::name)
                            .findFirst()
                            .orElse(null),
                    team.strength(),
                    team.area(),
                    team.shift(),
                    team.postVillageId(),
                    station != null
                            && all.stream()
                                            .filter(other -> station.equals(other.stationId()))
                                            .count()
                                    > 1);
        }
    }
}
