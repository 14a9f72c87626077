package org.cunjing.dispatch.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What one version of a rule says otherwise than another, field by field of the form.
final class RuleDifference {

    private RuleDifference() {}

    /// @param before empty: nothing was said
    record RuleFieldChange(String field, String before, String after) {}

    static List<RuleFieldChange> between(RuleContent one, RuleContent other) {
        var before = fields(one);
        var after = fields(other);
        var changes = new ArrayList<RuleFieldChange>();
        before.forEach((field, value) -> {
            var now = after.getOrDefault(field, "");
            if (!value.equals(now)) {
                changes.add(new RuleFieldChange(field, value, now));
            }
        });
        return changes;
    }

    private static Map<String, String> fields(RuleContent content) {
        var what = content.what();
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", content.name());
        fields.put("condition", content.condition());
        fields.put("role", what.role().name());
        fields.put("title", what.title());
        fields.put("task", what.task());
        fields.put("place", or(what.place()));
        fields.put("basis", or(what.basis()));
        fields.put("expectedEvidence", or(what.expectedEvidence()));
        fields.put("contact", or(what.contact()));
        fields.put("times", Integer.toString(what.times()));
        fields.put("dueDays", Integer.toString(content.dueDays()));
        fields.put("restDays", Integer.toString(content.restDays()));
        fields.put("minutes", Integer.toString(content.minutes()));
        fields.put(
                "examples",
                content.examples().stream().map(RuleDifference::line).collect(Collectors.joining("\n")));
        return fields;
    }

    private static String line(RuleExample example) {
        return "%s %s %s".formatted(example.expected() ? "✓" : "✗", example.words(), new TreeMap<>(example.facts()));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
