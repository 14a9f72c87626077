package org.cunjing.shared;

import java.util.List;
import java.util.Map;

/// A form with faults, all of them named at once: field, slug of the rule and the facts of it.
public final class Faulty extends Refusal {

    private static final long serialVersionUID = 1L;

    /// @param rule slug of the rule, worded in the problem texts
    public record Fault(String field, String rule, Map<String, Object> facts) {

        public Fault(String field, String rule) {
            this(field, rule, Map.of());
        }
    }

    private final transient List<Fault> faults;

    public Faulty(List<Fault> faults) {
        super(Kind.INVALID, "faulty-form", Map.of("count", faults.size()), "Faults in: " + faults);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
