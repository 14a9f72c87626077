package org.cunjing.posting.selection;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.selection.RankingStore.Recusal;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/batches/{batch}")
class RecusalController {

    private final Recusals recusals;
    private final Officers officers;
    private final Villages villages;
    private final Actors actors;

    RecusalController(Recusals recusals, Officers officers, Villages villages, Actors actors) {
        this.recusals = recusals;
        this.officers = officers;
        this.villages = villages;
        this.actors = actors;
    }

    /// One's own declarations.
    @GetMapping("/my-recusals")
    @AllowedTo(Role.POSTED_OFFICER)
    List<RecusalView> listMyRecusals(@PathVariable UUID batch) {
        return views(recusals.mine(batch));
    }

    /// Declares one's conflict of interest at a station.
    @PostMapping("/recusals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.POSTED_OFFICER)
    void declareRecusal(@PathVariable UUID batch, @RequestBody @Validated RecusalForm form) {
        recusals.declare(batch, actors.requireOfficer(), form.stationId(), form.reason());
    }

    /// Takes one's own declaration back.
    @DeleteMapping("/my-recusals/{station}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.POSTED_OFFICER)
    void withdrawRecusal(@PathVariable UUID batch, @PathVariable UUID station) {
        recusals.withdraw(batch, actors.requireOfficer(), station);
    }

    /// All declarations with their reasons; the look is written down.
    @GetMapping("/recusals")
    @AllowedTo(Role.BUREAU_OFFICE)
    List<RecusalView> listRecusals(@PathVariable UUID batch) {
        return views(recusals.list(batch));
    }

    private List<RecusalView> views(List<Recusal> found) {
        var names = officers.byId(found.stream().map(Recusal::officer).toList()).values().stream()
                .collect(toMap(Officer::id, Officer::name));
        var stations = villages.stations().stream().collect(toMap(Station::id, Station::name));
        return found.stream()
                .map(one -> new RecusalView(
                        one.officer(),
                        names.getOrDefault(one.officer(), ""),
                        one.station(),
                        stations.getOrDefault(one.station(), ""),
                        one.reason()))
                .toList();
    }

    record RecusalForm(
            @NotNull UUID stationId,
            @NotBlank @Size(max = 500) String reason) {}

    /// @param reason null if it was not kept
    record RecusalView(
            UUID officerId,
            String officerName,
            UUID stationId,
            String stationName,
            @Nullable String reason) {}
}
