package org.cunjing.dispatch.routing;

import java.util.HashMap;
import java.util.Map;
import org.cunjing.shared.Faulty.Fault;

/// Why a condition is refused, and where.
///
/// @param rule slug of the rule, worded in the problem texts
/// @param from first character that is wrong, from 0; `length` how many
record ConditionFault(String rule, int from, int length, Map<String, Object> facts) {

    ConditionFault {
        facts = Map.copyOf(facts);
    }

    /// @param field of the form that holds the condition
    Fault in(String field) {
        return new Fault(field, rule, factsWithPlace());
    }

    /// What the sentence names; people count characters from 1.
    Map<String, Object> factsWithPlace() {
        var all = new HashMap<>(facts);
        all.put("position", from + 1);
        return all;
    }
}
