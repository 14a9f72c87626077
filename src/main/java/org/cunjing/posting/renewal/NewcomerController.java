package org.cunjing.posting.renewal;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.posting.renewal.InputStore.Newcomer;
import org.cunjing.posting.renewal.Opinion.Side;
import org.cunjing.posting.selection.Application;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The pool of newcomers of a round, and the lists that newcomers and stations seal.
@RestController
@RequestMapping("/api/renewal-rounds/{id}")
class NewcomerController {

    private final Rounds rounds;
    private final Opinions opinions;
    private final Officers officers;
    private final Actors actors;

    NewcomerController(Rounds rounds, Opinions opinions, Officers officers, Actors actors) {
        this.rounds = rounds;
        this.opinions = opinions;
        this.officers = officers;
        this.actors = actors;
    }

    /// Lists the pool of newcomers: all for personnel and stations, oneself for an officer.
    @GetMapping("/newcomers")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.POSTED_OFFICER})
    List<NewcomerView> listNewcomers(@PathVariable UUID id) {
        return views(opinions.newcomers(id));
    }

    /// Lists officers with a recommended application who could still join the pool.
    @GetMapping("/newcomer-candidates")
    @AllowedTo(Role.BUREAU_OFFICE)
    List<NewcomerView> listNewcomerCandidates(@PathVariable UUID id) {
        return views(
                rounds.candidates(id).stream().map(NewcomerController::joining).toList());
    }

    /// Lets an officer with a recommended application join the pool.
    @PutMapping("/newcomers/{application}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.BUREAU_OFFICE)
    void admitNewcomer(@PathVariable UUID id, @PathVariable UUID application) {
        rounds.admit(id, application);
    }

    /// Shows the list one has sealed in the round; empty before.
    @GetMapping("/own-list")
    @AllowedTo({Role.STATION_LEADER, Role.POSTED_OFFICER})
    RenewalListView showOwnRenewalList(@PathVariable UUID id) {
        return new RenewalListView(opinions.ownList(id));
    }

    /// Seals a list: a newcomer's stations, or a station's newcomers, best first.
    @PutMapping("/own-list")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.STATION_LEADER, Role.POSTED_OFFICER})
    void sealRenewalList(@PathVariable UUID id, @RequestBody @Validated RenewalListForm form) {
        var person = actors.person();
        var side = Side.of(person.role());
        var author = side == Side.STATION ? person.station() : person.officer();
        if (author == null) {
            throw new NotForYou("list", id);
        }
        opinions.seal(id, side, author, form.ranked());
    }

    private List<NewcomerView> views(List<Newcomer> pool) {
        var people = officers.byId(pool.stream().map(Newcomer::officerId).toList());
        return pool.stream()
                .map(one -> NewcomerView.of(one, Objects.requireNonNull(people.get(one.officerId()))))
                .toList();
    }

    private static Newcomer joining(Application application) {
        return new Newcomer(application.officerId(), application.id());
    }

    record RenewalListForm(
            @NotNull @NotEmpty @Size(max = 500) List<@NotNull UUID> ranked) {}

    record RenewalListView(List<UUID> ranked) {}

    record NewcomerView(
            UUID officerId, UUID applicationId, String officerName, List<String> specialties, int grassrootsYears) {

        static NewcomerView of(Newcomer newcomer, Officer officer) {
            return new NewcomerView(
                    officer.id(),
                    newcomer.applicationId(),
                    officer.name(),
                    officer.specialties().stream().sorted().toList(),
                    officer.grassrootsYears());
        }
    }
}
