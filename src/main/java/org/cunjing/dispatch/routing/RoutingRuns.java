package org.cunjing.dispatch.routing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.dispatch.NewWorkOrder;
import org.cunjing.dispatch.OrderReason;
import org.cunjing.dispatch.OrderReasons;
import org.cunjing.dispatch.WorkOrders;
import org.cunjing.dispatch.routing.RoutingRun.LeftOut;
import org.cunjing.dispatch.routing.RoutingRun.Why;
import org.cunjing.shared.IdUsedOtherwise;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What rules call for: looked at beforehand, and sent only as far as a leader confirms it.
@Service
public class RoutingRuns {

    private final RoutingPreviews previews;
    private final RoutingRunStore store;
    private final RoutingLimitStore limits;
    private final WorkOrders orders;
    private final OrderReasons reasons;
    private final Actors actors;
    private final Clock clock;

    RoutingRuns(
            RoutingPreviews previews,
            RoutingRunStore store,
            RoutingLimitStore limits,
            WorkOrders orders,
            OrderReasons reasons,
            Actors actors,
            Clock clock) {
        this.previews = previews;
        this.store = store;
        this.limits = limits;
        this.orders = orders;
        this.reasons = reasons;
        this.actors = actors;
        this.clock = clock;
    }

    /// @param asked rules to ask; empty: all in force
    /// @param chosen candidates to count as sent; null: every new one
    @Transactional(readOnly = true)
    RoutingPreview preview(Set<UUID> asked, @Nullable Collection<RoutingChoice> chosen) {
        return previews.preview(asked, chosen);
    }

    /// Issues the chosen orders. The same run again issues nothing more and answers as before; two runs at the same
    /// time never give a village two open orders of one rule.
    ///
    /// @param id made by the client
    /// @throws IdUsedOtherwise if somebody else's run has the id
    @Transactional
    public RoutingRun confirm(UUID id, Collection<RoutingChoice> chosen) {
        store.waitForOthers();
        var mark = Mark.of(actors.current(), clock.instant());
        var station = actors.current() instanceof Person person ? person.station() : null;
        if (!store.begin(id, station, mark)) {
            return store.find(id)
                    .filter(run -> run.confirmed().by().equals(mark.by()))
                    .orElseThrow(() -> new IdUsedOtherwise(id));
        }
        var rules = chosen.stream().map(RoutingChoice::ruleId).collect(toSet());
        var candidates =
                rules.isEmpty() ? List.<Candidate>of() : preview(rules, chosen).candidates();
        store.finish(id, issue(id, Set.copyOf(chosen), candidates));
        return store.find(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public RoutingLimits limits() {
        return limits.get();
    }

    @Transactional
    public RoutingLimits setLimits(RoutingLimits wanted) {
        limits.set(wanted);
        return limits.get();
    }

    private List<LeftOut> issue(UUID run, Set<RoutingChoice> chosen, List<Candidate> candidates) {
        var known = candidates.stream().collect(toMap(one -> key(one.choice()), one -> one));
        var left = new ArrayList<LeftOut>();
        for (var choice : chosen) {
            var candidate = known.get(key(choice));
            var why = whyNot(choice, candidate);
            if (candidate == null || why != null) {
                left.add(new LeftOut(choice.ruleId(), choice.villageId(), why == null ? Why.NOT_CALLED_FOR : why));
            } else {
                issue(run, candidate);
            }
        }
        return left;
    }

    private static @Nullable Why whyNot(RoutingChoice choice, @Nullable Candidate candidate) {
        if (candidate == null) {
            return Why.NOT_CALLED_FOR;
        }
        if (candidate.rule().version() != choice.version()) {
            return Why.RULE_CHANGED;
        }
        return switch (candidate.state()) {
            case NEW, MERGES -> null;
            case ORDERED -> Why.ORDERED;
            case RESTING -> Why.RESTING;
        };
    }

    private void issue(UUID run, Candidate candidate) {
        var rule = candidate.rule();
        var village = candidate.of().villageId();
        var order = orders.issue(new NewWorkOrder(null, village, rule.content().what(), candidate.dueOn()));
        reasons.add(
                run,
                village,
                new OrderReason(
                        order.id(),
                        rule.id(),
                        rule.version(),
                        rule.content().name(),
                        candidate.minutes(),
                        candidate.facts()));
    }

    private static Map.Entry<UUID, UUID> key(RoutingChoice choice) {
        return Map.entry(choice.ruleId(), choice.villageId());
    }
}
