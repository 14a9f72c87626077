package org.cunjing.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.HarmfulWords;
import org.jspecify.annotations.Nullable;

/// Looks at what an order that is made many times asks for before anybody is asked: nobody is ordered to deliver
/// arrests, fines, log-ins, kilometres, photographs or a number of disputes. Names of laws are left out, for they may
/// hold such words.
public final class OrderCheck {

    private static final Pattern LAW = Pattern.compile("《[^》]*》");

    private OrderCheck() {}

    /// @param prefix of the form's fields, e.g. `items[0].`
    /// @throws PersonalNumberInText if a text holds a number that names a person
    public static List<Fault> faults(String prefix, Instruction what) {
        what.refusePersonsNumbers();
        return Stream.of(
                        fault(prefix + "title", what.title()),
                        fault(prefix + "task", what.task()),
                        fault(prefix + "expectedEvidence", what.expectedEvidence()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Fault fault(String field, @Nullable String text) {
        return text == null
                ? null
                : HarmfulWords.find(LAW.matcher(text).replaceAll(" "))
                        .map(found -> new Fault(field, "harmful-order", Map.of("words", found.words())))
                        .orElse(null);
    }
}
