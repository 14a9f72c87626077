package org.cunjing.dispatch.routing;

import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns what CEL says of a condition into faults that people understand.
final class ConditionFaults {

    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*");
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '([^']*)' applied to '\\(([^']*)\\)'.*");
    private static final Pattern LIMIT = Pattern.compile("(?i).*(recursion|node) limit.*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(?:\\s*\\.\\s*[A-Za-z_]\\w*)*");
    private static final Pattern OPERATOR = Pattern.compile("@|_");

    private final String text;

    private ConditionFaults(String text) {
        this.text = text;
    }

    static List<ConditionFault> of(String text, Collection<CelIssue> issues) {
        if (text.isBlank()) {
            return List.of(new ConditionFault("condition-missing", 0, 0, Map.of()));
        }
        if (text.codePointCount(0, text.length()) > ConditionLanguage.LONGEST) {
            return List.of(new ConditionFault(
                    "condition-too-long", 0, text.length(), Map.of("limit", ConditionLanguage.LONGEST)));
        }
        var faults = new ConditionFaults(text);
        var found = issues.stream().map(faults::of).distinct().toList();
        // What the reader of a broken sentence says after its first stumble is guessing.
        boolean broken = Set.of("condition-unreadable", "condition-ends-early")
                .contains(found.getFirst().rule());
        return broken ? found.subList(0, 1) : found;
    }

    private ConditionFault of(CelIssue issue) {
        int at = offset(issue.getSourceLocation());
        var message = issue.getMessage();
        return matched(UNDECLARED, message)
                .map(found -> undeclared(found.group(1), at))
                .or(() -> matched(OVERLOAD, message).map(found -> mismatch(found, at)))
                .orElseGet(() -> other(message, at));
    }

    private ConditionFault undeclared(String name, int at) {
        if (name.startsWith("_") || (at < text.length() && text.charAt(at) == '(')) {
            var written = name.startsWith("_") ? OPERATOR.matcher(name).replaceAll("") : name;
            int from = Math.max(0, name.startsWith("_") ? at : text.lastIndexOf(name, at));
            return new ConditionFault("condition-function-unknown", from, written.length(), Map.of("name", written));
        }
        var matcher = NAME.matcher(text);
        int length = matcher.find(at) && matcher.start() == at ? matcher.end() - at : name.length();
        var written = text.substring(at, Math.min(text.length(), at + length)).replaceAll("\\s", "");
        return PersonWords.isOfAPerson(written)
                ? new ConditionFault("condition-about-a-person", at, length, Map.of("name", written))
                : new ConditionFault(
                        "condition-variable-unknown",
                        at,
                        length,
                        Map.of("name", written, "nearest", NearestName.of(written)));
    }

    private static ConditionFault mismatch(Matcher found, int at) {
        var operator = OPERATOR.matcher(found.group(1)).replaceAll("");
        return new ConditionFault(
                "condition-kinds-differ", at, operator.length(), Map.of("operator", operator, "kinds", found.group(2)));
    }

    private ConditionFault other(String message, int at) {
        if (message.startsWith("expected type 'bool'")) {
            return new ConditionFault("condition-not-yes-or-no", 0, text.length(), Map.of());
        }
        if (LIMIT.matcher(message).matches()) {
            return new ConditionFault(
                    "condition-too-complex", 0, text.length(), Map.of("limit", ConditionLanguage.MOST_PARTS));
        }
        return at < text.length()
                ? new ConditionFault("condition-unreadable", at, 1, Map.of("near", near(at)))
                : new ConditionFault("condition-ends-early", at, 0, Map.of());
    }

    private String near(int at) {
        return text.substring(at, text.offsetByCodePoints(at, Math.min(12, text.codePointCount(at, text.length()))));
    }

    private static Optional<Matcher> matched(Pattern pattern, String message) {
        var matcher = pattern.matcher(message);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    /// CEL counts lines from 1 and code points of a line from 0.
    private int offset(CelSourceLocation place) {
        int start = 0;
        for (int line = 1; line < place.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        int rest = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.clamp(place.getColumn(), 0, rest));
    }
}
