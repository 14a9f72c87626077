package org.cunjing.posting.midterm;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cunjing.posting.handover.Handovers;
import org.cunjing.posting.midterm.Absence.Cause;
import org.cunjing.posting.midterm.Proposal.Step;
import org.cunjing.posting.midterm.Proposal.Way;
import org.cunjing.posting.midterm.StandIns.Answer;
import org.cunjing.roster.Officer;
import org.cunjing.roster.OfficerClass;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Proposals and choices as people read them, with names and the open work that goes along.
@Component
class StandInViews {

    private final Handovers handovers;
    private final Officers officers;
    private final Villages villages;
    private final Clock clock;
    private final ZoneId zone;

    StandInViews(Handovers handovers, Officers officers, Villages villages, Clock clock, ZoneId zone) {
        this.handovers = handovers;
        this.officers = officers;
        this.villages = villages;
        this.clock = clock;
        this.zone = zone;
    }

    record ProposalsView(List<ProposalView> proposals, List<NearMissView> nearMisses) {}

    /// @param moved officers who give up the village they have
    /// @param fitLost points of specialty and experience; below zero: the takers fit better
    /// @param load villages of all takers together afterwards
    record ProposalView(Way way, int moved, long fitLost, int load, List<StepView> steps) {}

    /// @param open what goes along, by kind
    record StepView(
            UUID villageId,
            String villageName,
            UUID giverId,
            String giver,
            UUID takerId,
            String taker,
            OfficerClass takerClass,
            Map<String, Integer> open) {}

    record NearMissView(NearMiss.Reason reason, String villageName, List<String> officers) {}

    /// @param due the day has come and nothing was done yet, or the absence is over and nothing was handed back
    record StandInView(
            UUID id,
            UUID officerId,
            String officerName,
            LocalDate from,
            @Nullable LocalDate until,
            Cause cause,
            Way way,
            String reason,
            StandIn.State state,
            boolean due,
            Instant chosenAt,
            String chosenBy,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate backOn,
            List<StandInChangeView> changes) {}

    record StandInChangeView(String villageName, String giver, String taker) {}

    ProposalsView of(Answer answer) {
        var steps = answer.proposals().stream().flatMap(one -> one.steps().stream());
        var people = officers.byId(Stream.concat(
                        steps.flatMap(step -> Stream.of(step.giver(), step.taker())),
                        answer.nearMisses().stream().flatMap(one -> one.officers().stream()))
                .distinct()
                .toList());
        var places = villages.names(Stream.concat(
                        answer.proposals().stream()
                                .flatMap(one -> one.steps().stream())
                                .map(Step::village),
                        answer.nearMisses().stream().map(NearMiss::village))
                .distinct()
                .toList());
        return new ProposalsView(
                answer.proposals().stream()
                        .map(one -> new ProposalView(
                                one.way(),
                                one.moved(),
                                one.fitLost(),
                                one.load(),
                                one.steps().stream()
                                        .map(step -> step(step, people, places))
                                        .toList()))
                        .toList(),
                answer.nearMisses().stream()
                        .map(one -> new NearMissView(
                                one.reason(),
                                places.getOrDefault(one.village(), ""),
                                one.officers().stream()
                                        .map(id -> name(people, id))
                                        .toList()))
                        .toList());
    }

    StandInView of(StandIn one) {
        return of(List.of(one)).getFirst();
    }

    List<StandInView> of(List<StandIn> list) {
        var people = officers.byId(list.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.absence().officer()),
                        one.changes().stream().flatMap(change -> Stream.of(change.giver(), change.taker()))))
                .distinct()
                .toList());
        var places = villages.names(list.stream()
                .flatMap(one -> one.changes().stream().map(StandIn.Change::village))
                .distinct()
                .toList());
        return list.stream().map(one -> view(one, people, places)).toList();
    }

    private StandInView view(StandIn one, Map<UUID, Officer> people, Map<UUID, String> places) {
        var absence = one.absence();
        return new StandInView(
                one.id(),
                absence.officer(),
                name(people, absence.officer()),
                absence.from(),
                absence.until(),
                absence.cause(),
                one.way(),
                one.reason(),
                one.state(),
                isDue(one),
                one.chosenAt(),
                one.chosenBy(),
                one.doneOn(),
                one.backOn(),
                one.changes().stream()
                        .map(change -> new StandInChangeView(
                                places.getOrDefault(change.village(), ""),
                                name(people, change.giver()),
                                name(people, change.taker())))
                        .toList());
    }

    private boolean isDue(StandIn one) {
        var today = LocalDate.now(clock.withZone(zone));
        var until = one.absence().until();
        return switch (one.state()) {
            case PLANNED -> !today.isBefore(one.absence().from());
            case CARRIED_OUT -> until != null && today.isAfter(until);
            case HANDED_BACK, WITHDRAWN -> false;
        };
    }

    private StepView step(Step step, Map<UUID, Officer> people, Map<UUID, String> places) {
        var taker = java.util.Objects.requireNonNull(people.get(step.taker()));
        return new StepView(
                step.village(),
                places.getOrDefault(step.village(), ""),
                step.giver(),
                name(people, step.giver()),
                step.taker(),
                taker.name(),
                taker.officerClass(),
                handovers.openWork(step.village(), step.giver()).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().size())));
    }

    private static String name(Map<UUID, Officer> people, UUID id) {
        var officer = people.get(id);
        return officer == null ? "" : officer.name();
    }
}
