package org.cunjing.dispatch.routing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.dispatch.routing.OfficerLoad.Weight;
import org.cunjing.platform.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks the rules in force of the villages in reach, without changing anything.
@Component
class RoutingPreviews {

    private static final Duration LONGEST_REST = Duration.ofDays(RuleContent.MOST_REST_DAYS + 1L);

    private final RoutingRules rules;
    private final RoutingLimitStore limits;
    private final ConditionLanguage language;
    private final Situations situations;
    private final OpenOrderStore orders;
    private final WorkingDays calendar;
    private final Clock clock;
    private final ZoneId zone;

    RoutingPreviews(
            RoutingRules rules,
            RoutingLimitStore limits,
            ConditionLanguage language,
            Situations situations,
            OpenOrderStore orders,
            WorkingDays calendar,
            Clock clock,
            ZoneId zone) {
        this.rules = rules;
        this.limits = limits;
        this.language = language;
        this.situations = situations;
        this.orders = orders;
        this.calendar = calendar;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param asked rules to ask; empty: all in force
    /// @param chosen candidates to count as sent; null: every new one
    RoutingPreview preview(Set<UUID> asked, @Nullable Collection<RoutingChoice> chosen) {
        var today = LocalDate.now(clock.withZone(zone));
        var open = orders.list();
        var situation = situations.read(today, open);
        var hits = RoutingHits.of(inForce(asked), situation.cases());
        var last = orders.lastAsked(clock.instant().minus(LONGEST_REST));
        var candidates = new Candidates(today, zone, calendar, open, last).of(hits.hits());
        var counted = candidates.stream()
                .filter(one -> chosen == null
                        ? one.state() == Candidate.State.NEW
                        : one.canBeSent() && chosen.contains(one.choice()))
                .toList();
        var limit = limits.get();
        return new RoutingPreview(
                candidates,
                counted.stream().map(Candidate::choice).collect(toSet()),
                hits.failures(),
                loads(today, candidates, counted, open, limit),
                limit,
                situation.vacant());
    }

    private static List<OfficerLoad> loads(
            LocalDate today,
            List<Candidate> candidates,
            List<Candidate> counted,
            List<OpenOrder> open,
            RoutingLimits limit) {
        var planned = open.stream().filter(OpenOrder::isToBeDone).collect(groupingBy(OpenOrder::officerId));
        var added = counted.stream().collect(groupingBy(one -> one.of().officerId()));
        return candidates.stream()
                .map(one -> one.of().officerId())
                .distinct()
                .map(officer -> OfficerLoad.of(
                        officer,
                        planned.getOrDefault(officer, List.of()).stream()
                                .map(order -> new Weight(order.weighsOn(today), order.minutes()))
                                .toList(),
                        added.getOrDefault(officer, List.of()).stream()
                                .map(Candidate::weight)
                                .toList(),
                        limit))
                .toList();
    }

    /// A version whose condition is none any more, because a variable is gone, asks for nothing.
    private List<RuleInForce> inForce(Set<UUID> asked) {
        return rules.list().stream()
                .filter(rule -> asked.isEmpty() || asked.contains(rule.id()))
                .flatMap(rule -> rule.current().stream()
                        .flatMap(version -> language.read(version.content().condition()).condition().stream()
                                .map(condition -> new RuleInForce(
                                        rule.id(), rule.stationId(), version.number(), version.content(), condition))))
                .toList();
    }
}
