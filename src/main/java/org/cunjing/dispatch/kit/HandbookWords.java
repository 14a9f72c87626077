package org.cunjing.dispatch.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cunjing.dispatch.kit.Handbook.Line;
import org.cunjing.dispatch.workpackage.PackageItem;
import org.springframework.stereotype.Component;

/// Words the lines of a package for paper. A book lies about: of open work it tells kind, day and what names no place
/// or
/// circumstance; the rest stands on the phone.
@Component
class HandbookWords {

    private static final Set<String> NAMED = Set.of("work-order", "ledger-entry", "issued-item");

    private final Properties words = new Properties();

    HandbookWords() {
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(HandbookWords.class.getResourceAsStream("/dispatch/handbook.properties")),
                UTF_8)) {
            words.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    /// A word of a closed list; a code that nobody has named yet is shown as it is.
    private String named(String list, String code) {
        return words.getProperty(list + "." + code, code);
    }

    Line line(PackageItem item) {
        var facts = item.facts();
        return switch (item.section()) {
            case VILLAGE -> fact(item.key(), facts);
            case CONTACTS -> contact(facts);
            case OPEN_WORK -> open(facts);
            case CALENDAR -> calendar(facts);
            case DOCUMENTS -> new Line(of(facts, "title"), of(facts, "articles"));
            case CHECKLISTS ->
                new Line(
                        of(facts, "site"),
                        of(facts, "points").lines().map(point -> "□ " + point).collect(Collectors.joining("\n")));
        };
    }

    private Line fact(String key, Map<String, String> facts) {
        var value = of(facts, "value");
        var label = word("facts." + key);
        if (key.equals("area")) {
            return new Line(label, value + word("km2"));
        }
        if (key.equals("needs")) {
            return new Line(
                    label,
                    value.isEmpty()
                            ? word("noNeeds")
                            : Stream.of(value.split(","))
                                    .map(code -> named("needs", code))
                                    .collect(Collectors.joining("、")));
        }
        return facts.containsKey("asOf")
                ? new Line(label, value + word("asOf").formatted(of(facts, "asOf")))
                : new Line(label, named("values", value));
    }

    private Line contact(Map<String, String> facts) {
        var post = of(facts, "post");
        var phone = of(facts, "phone");
        return switch (post) {
            case "OTHER" -> new Line(of(facts, "name"), phone);
            case "NEIGHBOUR" ->
                new Line(word("neighbour").formatted(of(facts, "place")), of(facts, "name") + "  " + phone);
            default -> new Line(named("posts", post), of(facts, "name") + "  " + phone);
        };
    }

    private Line open(Map<String, String> facts) {
        var kind = of(facts, "kind");
        var said = new ArrayList<String>();
        if (NAMED.contains(kind)) {
            said.add(of(facts, "title"));
        }
        if (facts.containsKey("dueOn")) {
            said.add(word("until").formatted(of(facts, "dueOn")));
        }
        return new Line(named("openKinds", kind), said.isEmpty() ? word("onThePhone") : String.join("，", said));
    }

    private Line calendar(Map<String, String> facts) {
        if (!of(facts, "kind").equals("MONTH")) {
            return new Line(of(facts, "day"), named("days", of(facts, "kind")));
        }
        var text = word("workingDays").formatted(of(facts, "workingDays"));
        return new Line(of(facts, "month"), of(facts, "known").equals("true") ? text : text + word("holidaysUnknown"));
    }

    private static String of(Map<String, String> facts, String key) {
        return facts.getOrDefault(key, "");
    }

    List<String> six() {
        return List.of(word("six").split("、"));
    }
}
