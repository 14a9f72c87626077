package org.cunjing.dispatch.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Which rule says yes to which village.
///
/// @param failures where a condition could not be computed
record RoutingHits(List<Hit> hits, List<Failure> failures) {

    record Hit(RuleInForce rule, RoutingCase of) {}

    record Failure(UUID ruleId, UUID villageId) {}

    /// Asks every rule of every village that it is for.
    static RoutingHits of(List<RuleInForce> rules, List<RoutingCase> cases) {
        var hits = new ArrayList<Hit>();
        var failures = new ArrayList<Failure>();
        for (var rule : rules) {
            for (var one : cases) {
                if (rule.isFor(one)) {
                    switch (rule.condition().of(one.facts())) {
                        case YES -> hits.add(new Hit(rule, one));
                        case FAILED -> failures.add(new Failure(rule.id(), one.villageId()));
                        case NO -> {}
                    }
                }
            }
        }
        return new RoutingHits(hits, failures);
    }
}
