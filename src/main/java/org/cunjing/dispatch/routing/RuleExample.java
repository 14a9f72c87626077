package org.cunjing.dispatch.routing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// A situation with the answer that a rule has to give to it.
///
/// @param words which village is meant, in short
/// @param facts variables as they are written, with their values; what is left out is zero, empty or no
/// @param expected whether an order is called for
public record RuleExample(String words, Map<String, Object> facts, boolean expected) {

    public RuleExample {
        facts = Map.copyOf(facts);
    }

    /// As conditions compute with them; what is no variable, or not a value of it, is left out.
    Map<RoutingVariable, Object> known() {
        var known = new EnumMap<RoutingVariable, Object>(RoutingVariable.class);
        facts.forEach((name, value) -> RoutingVariable.find(name)
                .ifPresent(variable -> variable.read(value).ifPresent(read -> known.put(variable, read))));
        return known;
    }

    /// What is no variable, or not a value of it.
    Map<String, Object> unknown() {
        var unknown = new HashMap<>(facts);
        known().keySet().forEach(variable -> unknown.remove(variable.written()));
        return unknown;
    }

    boolean isMetBy(Condition condition) {
        return condition.of(known()) == (expected ? Verdict.YES : Verdict.NO);
    }
}
