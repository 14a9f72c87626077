package org.cunjing.exchange;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What a bureau's letters have in common.
///
/// @param numbering with `{year}` and `{number}`
/// @param body paragraphs, one a line, with the placeholders of [#FACTS]
record LetterForm(String issuer, String title, String numbering, String body) {

    /// What a letter can say about the posting.
    static final Set<String> FACTS =
            Set.of("officer", "badge", "branch", "village", "station", "firstDay", "lastDay", "batch");

    static final Set<String> NUMBERS = Set.of("year", "number");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /// Placeholders of the text that mean nothing here.
    static Set<String> unknown(String text, Set<String> known) {
        var unknown = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().map(one -> one.group(1)).forEach(unknown::add);
        unknown.removeAll(known);
        return unknown;
    }

    static String filled(String text, Map<String, String> facts) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        one -> java.util.regex.Matcher.quoteReplacement(facts.getOrDefault(one.group(1), one.group())));
    }
}
