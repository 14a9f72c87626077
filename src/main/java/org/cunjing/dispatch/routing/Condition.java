package org.cunjing.dispatch.routing;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A condition that was found good and can be asked of any village.
///
/// @param variables it looks at
record Condition(Program program, Set<RoutingVariable> variables) {

    Condition {
        variables = EnumSet.copyOf(variables);
    }

    Verdict of(Map<RoutingVariable, Object> facts) {
        try {
            return Boolean.TRUE.equals(program.eval(values(facts))) ? Verdict.YES : Verdict.NO;
        } catch (CelEvaluationException _) {
            return Verdict.FAILED;
        }
    }

    /// The values it looked at, in the order of the variables.
    Map<String, Object> seen(Map<RoutingVariable, Object> facts) {
        var seen = new LinkedHashMap<String, Object>();
        variables.forEach(variable -> seen.put(variable.written(), value(facts, variable)));
        return seen;
    }

    private Map<String, Object> values(Map<RoutingVariable, Object> facts) {
        return variables.stream()
                .collect(Collectors.toMap(RoutingVariable::written, variable -> value(facts, variable)));
    }

    private static Object value(Map<RoutingVariable, Object> facts, RoutingVariable variable) {
        return facts.getOrDefault(variable, variable.kind().nothing());
    }
}
