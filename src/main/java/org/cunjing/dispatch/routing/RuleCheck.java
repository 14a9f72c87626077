package org.cunjing.dispatch.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cunjing.dispatch.OrderCheck;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.PersonalNumberInText;
import org.springframework.stereotype.Component;

/// Looks at a rule before it is kept, and more closely before it is released.
@Component
class RuleCheck {

    private final ConditionLanguage language;

    RuleCheck(ConditionLanguage language) {
        this.language = language;
    }

    /// @return the condition, ready to be asked
    /// @throws Faulty with everything that is wrong: an unreadable condition, a harmful order, an unknown fact
    Condition requireSound(RuleContent content) {
        PersonalNumberInText.refuse(content.name());
        var reading = language.read(content.condition());
        var faults = new ArrayList<Fault>(OrderCheck.faults("", content.what()));
        reading.faults().forEach(fault -> faults.add(fault.in("condition")));
        for (int i = 0; i < content.examples().size(); i++) {
            faults.addAll(
                    faults("examples[%d].facts".formatted(i), content.examples().get(i)));
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        return reading.condition().orElseThrow();
    }

    /// @throws ExamplesMissing unless one example says yes and one says no
    /// @throws ExamplesFail if the condition answers one of them otherwise
    void requireProven(RuleContent content) {
        var condition = requireSound(content);
        var examples = content.examples();
        if (examples.stream().map(RuleExample::expected).distinct().count() < 2) {
            throw new ExamplesMissing(examples.size());
        }
        long failing =
                examples.stream().filter(example -> !example.isMetBy(condition)).count();
        if (failing > 0) {
            throw new ExamplesFail(failing);
        }
    }

    private static List<Fault> faults(String field, RuleExample example) {
        PersonalNumberInText.refuse(example.words());
        return example.unknown().keySet().stream()
                .sorted()
                .map(name -> RoutingVariable.find(name)
                        .map(variable -> new Fault(
                                field, "example-value-unknown", Map.of("name", name, "kind", variable.kind())))
                        .orElseGet(() -> new Fault(field, "example-variable-unknown", Map.of("name", shown(name)))))
                .toList();
    }

    /// A name that no variable has may be anything.
    private static String shown(String name) {
        return name.substring(0, Math.min(name.length(), 60));
    }
}
