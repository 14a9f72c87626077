package org.cunjing.dispatch.routing;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An order that a rule calls for today.
///
/// @param facts the values that the condition looked at
/// @param with the order that is there already, if that decides its state
/// @param restsUntil first day on which the rule may ask again
record Candidate(
        RuleInForce rule,
        RoutingCase of,
        Map<String, Object> facts,
        LocalDate dueOn,
        State state,
        @Nullable OpenOrder with,
        @Nullable LocalDate restsUntil) {

    enum State {
        NEW,
        /// An order of the same role in the same village falls into the same week: one visit may do for both.
        MERGES,
        /// The village has an open order of this rule.
        ORDERED,
        /// The village had one not long ago.
        RESTING
    }

    boolean canBeSent() {
        return state == State.NEW || state == State.MERGES;
    }

    RoutingChoice choice() {
        return new RoutingChoice(rule.id(), rule.version(), of.villageId());
    }

    int minutes() {
        return rule.content().minutes();
    }

    OfficerLoad.Weight weight() {
        return new OfficerLoad.Weight(dueOn, minutes());
    }
}
