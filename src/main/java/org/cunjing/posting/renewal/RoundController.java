package org.cunjing.posting.renewal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.posting.Posting;
import org.cunjing.posting.renewal.InputStore.Newcomer;
import org.cunjing.posting.renewal.Opinion.Choice;
import org.cunjing.posting.renewal.Opinion.Side;
import org.cunjing.posting.renewal.Rounds.NewRound;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Village;
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

/// Renewal rounds and what all sides put into them.
@RestController
@RequestMapping("/api/renewal-rounds")
class RoundController {

    private final Rounds rounds;
    private final Opinions opinions;
    private final Officers officers;
    private final Villages villages;
    private final Actors actors;
    private final Uuid7 ids;

    RoundController(Rounds rounds, Opinions opinions, Officers officers, Villages villages, Actors actors, Uuid7 ids) {
        this.rounds = rounds;
        this.opinions = opinions;
        this.officers = officers;
        this.villages = villages;
        this.actors = actors;
        this.ids = ids;
    }

    /// Lists all rounds, the latest first.
    @GetMapping
    @AllowedTo({Role.BUREAU_OFFICE, Role.BRANCH_HEAD, Role.STATION_LEADER, Role.POSTED_OFFICER})
    List<RenewalRoundView> listRenewalRounds() {
        return rounds.list().stream().map(RenewalRoundView::of).toList();
    }

    /// Opens the renewal of a batch; its reserve joins the pool.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.BUREAU_OFFICE)
    RenewalRoundView openRenewalRound(@RequestBody @Validated RenewalRoundForm form) {
        return RenewalRoundView.of(rounds.open(new NewRound(
                form.id() == null ? ids.next() : form.id(),
                form.batchId(),
                form.changesOn(),
                form.inputsUntil(),
                form.maxRatio() == null ? Round.DEFAULT_RATIO : form.maxRatio())));
    }

    /// Shows one round.
    @GetMapping("/{id}")
    @AllowedTo({Role.BUREAU_OFFICE, Role.BRANCH_HEAD, Role.STATION_LEADER, Role.POSTED_OFFICER})
    RenewalRoundView showRenewalRound(@PathVariable UUID id) {
        return RenewalRoundView.of(rounds.get(id));
    }

    /// Lists the postings one speaks for with the opinions within reach; personnel sees all of both.
    @GetMapping("/{id}/postings")
    @AllowedTo({Role.BUREAU_OFFICE, Role.BRANCH_HEAD, Role.STATION_LEADER, Role.POSTED_OFFICER})
    List<RenewedPostingView> listRenewedPostings(@PathVariable UUID id) {
        var given = opinions.list(id).stream().collect(groupingBy(Opinion::postingId));
        var postings = opinions.postings(id);
        var people = officers.byId(postings.stream().map(Posting::officerId).toList());
        return postings.stream()
                .map(posting -> RenewedPostingView.of(
                        posting,
                        Objects.requireNonNull(people.get(posting.officerId())),
                        villages.get(posting.villageId()),
                        given.getOrDefault(posting.id(), List.of())))
                .toList();
    }

    /// Gives one's own side's opinion on a posting.
    @PutMapping("/{id}/postings/{posting}/opinion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.BRANCH_HEAD, Role.STATION_LEADER, Role.POSTED_OFFICER})
    void giveRenewalOpinion(
            @PathVariable UUID id, @PathVariable UUID posting, @RequestBody @Validated RenewalOpinionForm form) {
        var side = sideOf(actors.person().role());
        var wishes = side == Side.OFFICER && form.villages() != null ? form.villages() : List.<UUID>of();
        opinions.give(
                id, new Opinion(posting, side, form.choice(), form.remark() == null ? "" : form.remark(), wishes));
    }

    /// Lists the pool of newcomers: all for personnel and stations, oneself for an officer.
    @GetMapping("/{id}/newcomers")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.POSTED_OFFICER})
    List<NewcomerView> listNewcomers(@PathVariable UUID id) {
        var pool = opinions.newcomers(id);
        var people = officers.byId(pool.stream().map(Newcomer::officerId).toList());
        return pool.stream()
                .map(one -> NewcomerView.of(Objects.requireNonNull(people.get(one.officerId()))))
                .toList();
    }

    /// Lets an officer with a recommended application join the pool.
    @PutMapping("/{id}/newcomers/{application}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(Role.BUREAU_OFFICE)
    void admitNewcomer(@PathVariable UUID id, @PathVariable UUID application) {
        rounds.admit(id, application);
    }

    /// Shows the list one has sealed in the round; empty before.
    @GetMapping("/{id}/own-list")
    @AllowedTo({Role.STATION_LEADER, Role.POSTED_OFFICER})
    RenewalListView showOwnRenewalList(@PathVariable UUID id) {
        return new RenewalListView(opinions.ownList(id));
    }

    /// Seals a list: a newcomer's stations, or a station's newcomers, best first.
    @PutMapping("/{id}/own-list")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.STATION_LEADER, Role.POSTED_OFFICER})
    void sealRenewalList(@PathVariable UUID id, @RequestBody @Validated RenewalListForm form) {
        var person = actors.person();
        var side = sideOf(person.role());
        var author = side == Side.STATION ? person.station() : person.officer();
        if (author == null) {
            throw new NotForYou("list", id);
        }
        opinions.seal(id, side, author, form.ranked());
    }

    private static Side sideOf(Role role) {
        return switch (role) {
            case BRANCH_HEAD -> Side.BRANCH;
            case STATION_LEADER -> Side.STATION;
            case POSTED_OFFICER,
                    BUREAU_OFFICE,
                    HOUSEHOLD_AFFAIRS,
                    SQUAD_LEADER,
                    COMMUNITY_OFFICER,
                    COMMITTEE,
                    AUDITOR,
                    ADMINISTRATOR -> Side.OFFICER;
        };
    }

    record RenewalRoundForm(
            @Nullable UUID id,
            @NotNull UUID batchId,
            @NotNull LocalDate changesOn,
            @NotNull LocalDate inputsUntil,
            @Nullable @DecimalMin("0") @DecimalMax("1") BigDecimal maxRatio) {}

    /// @param villages where the officer would rather be, best first; ignored for other sides
    record RenewalOpinionForm(
            @NotNull Choice choice,
            @Nullable @Size(max = 500) String remark,
            @Nullable @Size(max = 500) List<@NotNull UUID> villages) {}

    record RenewalListForm(
            @NotNull @NotEmpty @Size(max = 500) List<@NotNull UUID> ranked) {}

    record RenewalListView(List<UUID> ranked) {}

    record RenewalRoundView(
            UUID id, UUID batchId, LocalDate changesOn, LocalDate inputsUntil, BigDecimal maxRatio, Round.State state) {

        static RenewalRoundView of(Round round) {
            return new RenewalRoundView(
                    round.id(),
                    round.batchId(),
                    round.changesOn(),
                    round.inputsUntil(),
                    round.maxRatio(),
                    round.state());
        }
    }

    record RenewedPostingView(
            UUID id,
            UUID villageId,
            String villageName,
            UUID stationId,
            UUID officerId,
            String officerName,
            LocalDate firstDay,
            @Nullable LocalDate termEndsOn,
            Map<Side, RenewalOpinionView> opinions) {

        static RenewedPostingView of(Posting posting, Officer officer, Village village, List<Opinion> given) {
            return new RenewedPostingView(
                    posting.id(),
                    village.id(),
                    village.name(),
                    village.stationId(),
                    officer.id(),
                    officer.name(),
                    posting.firstDay(),
                    posting.termEndsOn(),
                    given.stream().collect(toMap(Opinion::side, RenewalOpinionView::of)));
        }
    }

    record RenewalOpinionView(Choice choice, String remark, List<UUID> villages) {

        static RenewalOpinionView of(Opinion opinion) {
            return new RenewalOpinionView(opinion.choice(), opinion.remark(), opinion.villages());
        }
    }

    record NewcomerView(UUID officerId, String officerName, List<String> specialties, int grassrootsYears) {

        static NewcomerView of(Officer officer) {
            return new NewcomerView(
                    officer.id(),
                    officer.name(),
                    officer.specialties().stream().sorted().toList(),
                    officer.grassrootsYears());
        }
    }
}
