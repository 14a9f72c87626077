package org.cunjing.posting.renewal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.posting.Posting;
import org.cunjing.posting.renewal.Opinion.Choice;
import org.cunjing.posting.renewal.Opinion.Side;
import org.cunjing.roster.Branch;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What officers, branches and stations think of each posting of a round.
@RestController
@RequestMapping("/api/renewal-rounds/{id}")
class OpinionController {

    private final Opinions opinions;
    private final Officers officers;
    private final Villages villages;
    private final Actors actors;

    OpinionController(Opinions opinions, Officers officers, Villages villages, Actors actors) {
        this.opinions = opinions;
        this.officers = officers;
        this.villages = villages;
        this.actors = actors;
    }

    /// Lists the postings one speaks for with the opinions within reach; personnel sees all of both.
    @GetMapping("/postings")
    @AllowedTo({Role.BUREAU_OFFICE, Role.BRANCH_HEAD, Role.STATION_LEADER, Role.POSTED_OFFICER})
    List<RenewedPostingView> listRenewedPostings(@PathVariable UUID id) {
        var given = opinions.list(id).stream().collect(groupingBy(Opinion::postingId));
        var postings = opinions.postings(id);
        var people = officers.byId(postings.stream().map(Posting::officerId).toList());
        var branches = officers.branches().stream().collect(toMap(Branch::id, Branch::name));
        var stations = stations();
        return postings.stream()
                .map(posting -> {
                    var officer = Objects.requireNonNull(people.get(posting.officerId()));
                    var village = villages.get(posting.villageId());
                    return RenewedPostingView.of(
                            posting,
                            officer,
                            officer.branchId() == null ? null : branches.get(officer.branchId()),
                            RenewedVillageView.of(village, stations),
                            given.getOrDefault(posting.id(), List.of()));
                })
                .toList();
    }

    /// Lists the villages of the round: what officers and newcomers choose from.
    @GetMapping("/villages")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.POSTED_OFFICER})
    List<RenewedVillageView> listRenewedVillages(@PathVariable UUID id) {
        var stations = stations();
        return opinions.places(id).stream()
                .map(village -> RenewedVillageView.of(village, stations))
                .toList();
    }

    /// Gives one's own side's opinion on a posting.
    @PutMapping("/postings/{posting}/opinion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.BRANCH_HEAD, Role.STATION_LEADER, Role.POSTED_OFFICER})
    void giveRenewalOpinion(
            @PathVariable UUID id, @PathVariable UUID posting, @RequestBody @Validated RenewalOpinionForm form) {
        var side = Side.of(actors.person().role());
        var wishes = side == Side.OFFICER && form.villages() != null ? form.villages() : List.<UUID>of();
        opinions.give(
                id, new Opinion(posting, side, form.choice(), form.remark() == null ? "" : form.remark(), wishes));
    }

    private Map<UUID, String> stations() {
        return villages.stations().stream().collect(toMap(Station::id, Station::name));
    }

    /// @param villages where the officer would rather be, best first; ignored for other sides
    record RenewalOpinionForm(
            @NotNull Choice choice,
            @Nullable @Size(max = 500) String remark,
            @Nullable @Size(max = 500) List<@NotNull UUID> villages) {}

    record RenewedVillageView(UUID id, String name, UUID stationId, String stationName) {

        static RenewedVillageView of(Village village, Map<UUID, String> stations) {
            return new RenewedVillageView(
                    village.id(), village.name(), village.stationId(), stations.getOrDefault(village.stationId(), ""));
        }
    }

    record RenewedPostingView(
            UUID id,
            RenewedVillageView village,
            UUID officerId,
            String officerName,
            @Nullable String branchName,
            LocalDate firstDay,
            @Nullable LocalDate termEndsOn,
            Map<Side, RenewalOpinionView> opinions) {

        static RenewedPostingView of(
                Posting posting,
                Officer officer,
                @Nullable String branch,
                RenewedVillageView village,
                List<Opinion> given) {
            return new RenewedPostingView(
                    posting.id(),
                    village,
                    officer.id(),
                    officer.name(),
                    branch,
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
}
