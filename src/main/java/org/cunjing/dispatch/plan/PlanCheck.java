package org.cunjing.dispatch.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.HarmfulWords;
import org.jspecify.annotations.Nullable;

/// Looks at what a plan asks for before anybody is asked: nobody is ordered to deliver arrests, fines, log-ins,
/// kilometres, photographs or a number of disputes. Names of laws are left out, for they may hold such words.
final class PlanCheck {

    private static final Pattern LAW = Pattern.compile("《[^》]*》");

    private PlanCheck() {}

    /// @throws Faulty with every such item
    static void requireHarmless(List<NewPlan.Line> lines) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < lines.size(); i++) {
            var what = lines.get(i).what();
            what.refusePersonsNumbers();
            Stream.of(
                            fault("items[%d].title".formatted(i), what.title()),
                            fault("items[%d].task".formatted(i), what.task()),
                            fault("items[%d].expectedEvidence".formatted(i), what.expectedEvidence()))
                    .filter(Objects::nonNull)
                    .forEach(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
    }

    private static @Nullable Fault fault(String field, @Nullable String text) {
        return text == null
                ? null
                : HarmfulWords.find(LAW.matcher(text).replaceAll(" "))
                        .map(found -> new Fault(field, "harmful-order", Map.of("words", found.words())))
                        .orElse(null);
    }
}
