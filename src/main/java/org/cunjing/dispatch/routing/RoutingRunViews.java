package org.cunjing.dispatch.routing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.routing.RoutingRun.Why;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Previews and runs as the screens show them, with the names of villages and officers.
@Component
class RoutingRunViews {

    private final Villages villages;
    private final Officers officers;

    RoutingRunViews(Villages villages, Officers officers) {
        this.villages = villages;
        this.officers = officers;
    }

    /// @param vacant names of villages without an officer
    /// @param failed how often a condition could not be computed, by rule
    record RoutingPreviewView(
            List<CandidateView> candidates,
            List<OfficerLoadView> loads,
            RoutingLimits limits,
            List<String> vacant,
            Map<UUID, Long> failed) {}

    /// @param facts the variables of the condition with their values today
    /// @param withTitle of the order that is there already
    /// @param chosen whether its minutes are counted
    record CandidateView(
            UUID ruleId,
            String ruleName,
            int version,
            UUID villageId,
            String villageName,
            UUID officerId,
            String officerName,
            DutyRole role,
            String title,
            LocalDate dueOn,
            int minutes,
            Map<String, Object> facts,
            Candidate.State state,
            @Nullable String withTitle,
            @Nullable LocalDate withDueOn,
            @Nullable LocalDate restsUntil,
            boolean chosen) {}

    record OfficerLoadView(
            UUID officerId,
            String officerName,
            int openOrders,
            int added,
            List<OfficerLoad.LoadSpan> days,
            List<OfficerLoad.LoadSpan> weeks,
            Set<OfficerLoad.Excess> excess) {}

    record RoutingRunView(UUID id, Instant confirmedAt, String confirmedBy, int sent, List<LeftOutView> leftOut) {}

    record LeftOutView(UUID ruleId, UUID villageId, String villageName, Why why) {}

    RoutingPreviewView of(RoutingPreview preview) {
        var people = officers.byId(
                preview.loads().stream().map(OfficerLoad::officerId).toList());
        var places = villages.names(preview.candidates().stream()
                .map(one -> one.of().villageId())
                .distinct()
                .toList());
        var failed = preview.failures().stream().collect(groupingBy(RoutingHits.Failure::ruleId, counting()));
        return new RoutingPreviewView(
                preview.candidates().stream()
                        .map(one -> view(one, preview, places, people))
                        .toList(),
                preview.loads().stream()
                        .map(load -> view(load, people))
                        .sorted(Comparator.comparing(OfficerLoadView::officerName))
                        .toList(),
                preview.limits(),
                villages.names(preview.vacant()).values().stream().sorted().toList(),
                failed);
    }

    RoutingRunView of(RoutingRun run) {
        var places = villages.names(run.leftOut().stream()
                .map(RoutingRun.LeftOut::villageId)
                .distinct()
                .toList());
        return new RoutingRunView(
                run.id(),
                run.confirmed().at(),
                run.confirmed().name(),
                run.sent().size(),
                run.leftOut().stream()
                        .map(one -> new LeftOutView(
                                one.ruleId(), one.villageId(), places.getOrDefault(one.villageId(), ""), one.why()))
                        .toList());
    }

    private static CandidateView view(
            Candidate one, RoutingPreview preview, Map<UUID, String> places, Map<UUID, Officer> people) {
        var content = one.rule().content();
        var with = one.with();
        return new CandidateView(
                one.rule().id(),
                content.name(),
                one.rule().version(),
                one.of().villageId(),
                places.getOrDefault(one.of().villageId(), ""),
                one.of().officerId(),
                name(people, one.of().officerId()),
                content.what().role(),
                content.what().title(),
                one.dueOn(),
                one.minutes(),
                one.facts(),
                one.state(),
                with == null ? null : with.title(),
                with == null ? null : with.dueOn(),
                one.restsUntil(),
                preview.chosen().contains(one.choice()));
    }

    private static OfficerLoadView view(OfficerLoad load, Map<UUID, Officer> people) {
        return new OfficerLoadView(
                load.officerId(),
                name(people, load.officerId()),
                load.openOrders(),
                load.added(),
                load.days(),
                load.weeks(),
                load.excess());
    }

    private static String name(Map<UUID, Officer> people, UUID officer) {
        var known = people.get(officer);
        return known == null ? "" : known.name();
    }
}
