package org.cunjing.community.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.cunjing.access.Role;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Proposals and the joint plan of villages.
@RestController
class CouncilController {

    private final Proposals proposals;
    private final PlanItems plan;
    private final Villages villages;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    CouncilController(Proposals proposals, PlanItems plan, Villages villages, Uuid7 ids, Clock clock, ZoneId zone) {
        this.proposals = proposals;
        this.plan = plan;
        this.villages = villages;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// Proposals within reach; what waits for a reply first.
    @GetMapping("/api/proposals")
    @AllowedToPoliceAndCommittee
    List<VillageProposalView> listProposals() {
        var found = proposals.list();
        var names = villages.names(
                found.stream().map(Proposal::villageId).distinct().toList());
        return found.stream().map(one -> view(one, names)).toList();
    }

    @PostMapping("/api/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    VillageProposalView makeProposal(@RequestBody @Validated ProposalForm form) {
        var made = proposals.make(new Proposals.NewProposal(
                form.id() == null ? ids.next() : form.id(),
                form.villageId(),
                form.addressee().strip(),
                form.text().strip()));
        return view(made, villages.names(List.of(made.villageId())));
    }

    /// The reply, by the committee itself or as the officer was told.
    @PostMapping("/api/proposals/{id}/reply")
    @AllowedTo({Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER, Role.COMMITTEE})
    VillageProposalView answerProposal(@PathVariable UUID id, @RequestBody @Validated ReplyForm form) {
        var answered = proposals.answer(id, form.reply().strip(), form.adopted());
        return view(answered, villages.names(List.of(answered.villageId())));
    }

    /// The joint plan of the villages within reach, by day.
    @GetMapping("/api/plan-items")
    @AllowedToPoliceAndCommittee
    List<JointItemView> listPlanItems() {
        var found = plan.list();
        var names = villages.names(
                found.stream().map(PlanItem::villageId).distinct().toList());
        return found.stream().map(one -> JointItemView.of(one, names)).toList();
    }

    @PostMapping("/api/plan-items")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER, Role.COMMITTEE})
    JointItemView addPlanItem(@RequestBody @Validated NewJointItemForm form) {
        var id = form.id() == null ? ids.next() : form.id();
        var added = plan.add(new PlanItem(
                id,
                form.villageId(),
                form.side(),
                form.title().strip(),
                form.dueOn(),
                PlanItem.Progress.PLANNED,
                form.note(),
                1));
        return JointItemView.of(added, villages.names(List.of(added.villageId())));
    }

    @PutMapping("/api/plan-items/{id}")
    @AllowedTo({Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER, Role.COMMITTEE})
    JointItemView changePlanItem(@PathVariable UUID id, @RequestBody @Validated JointItemForm form) {
        var changed = plan.change(new PlanItem(
                id,
                plan.villageOf(id),
                form.side(),
                form.title().strip(),
                form.dueOn(),
                form.progress(),
                form.note(),
                form.version()));
        return JointItemView.of(changed, villages.names(List.of(changed.villageId())));
    }

    private VillageProposalView view(Proposal one, Map<UUID, String> names) {
        return new VillageProposalView(
                one.id(),
                one.villageId(),
                names.getOrDefault(one.villageId(), ""),
                one.madeOn(),
                one.madeBy(),
                one.addressee(),
                one.text(),
                one.dueOn(),
                one.isOverdue(LocalDate.now(clock.withZone(zone))),
                one.reply(),
                one.adopted(),
                one.repliedOn(),
                one.repliedBy());
    }

    record ProposalForm(
            @Nullable UUID id,
            @NotNull UUID villageId,
            @NotBlank @Size(max = 60) String addressee,
            @NotBlank @Size(max = 1000) String text) {}

    record ReplyForm(
            @NotBlank @Size(max = 1000) String reply,
            @NotNull Boolean adopted) {}

    record NewJointItemForm(
            @Nullable UUID id,
            @NotNull UUID villageId,
            PlanItem.@NotNull Side side,
            @NotBlank @Size(max = 100) String title,
            @NotNull LocalDate dueOn,
            @Nullable @Size(max = 500) String note) {}

    /// @param version of what the form showed
    record JointItemForm(
            PlanItem.@NotNull Side side,
            @NotBlank @Size(max = 100) String title,
            @NotNull LocalDate dueOn,
            PlanItem.@NotNull Progress progress,
            @Nullable @Size(max = 500) String note,
            @NotNull Integer version) {}

    /// @param overdue thirty days without a reply
    record VillageProposalView(
            UUID id,
            UUID villageId,
            String villageName,
            LocalDate madeOn,
            String madeBy,
            String addressee,
            String text,
            LocalDate dueOn,
            boolean overdue,
            @Nullable String reply,
            @Nullable Boolean adopted,
            @Nullable LocalDate repliedOn,
            @Nullable String repliedBy) {}

    record JointItemView(
            UUID id,
            UUID villageId,
            String villageName,
            PlanItem.Side side,
            String title,
            LocalDate dueOn,
            PlanItem.Progress progress,
            @Nullable String note,
            int version) {

        static JointItemView of(PlanItem one, Map<UUID, String> names) {
            return new JointItemView(
                    one.id(),
                    one.villageId(),
                    names.getOrDefault(one.villageId(), ""),
                    one.side(),
                    one.title(),
                    one.dueOn(),
                    one.progress(),
                    one.note(),
                    one.version());
        }
    }
}
