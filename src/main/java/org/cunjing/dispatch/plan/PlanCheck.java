package org.cunjing.dispatch.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.cunjing.dispatch.OrderCheck;
import org.cunjing.shared.Faulty;

/// Looks at what a plan asks for before anybody is asked.
final class PlanCheck {

    private PlanCheck() {}

    /// @throws Faulty with every harmful item
    static void requireHarmless(List<NewPlan.Line> lines) {
        var faults = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> OrderCheck.faults(
                        "items[%d].".formatted(i), lines.get(i).what())
                        .stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
    }
}
