package org.cunjing.casework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words that somebody looks for: in the title of an entry, or its number.
final class EntryWords {

    private static final Pattern NUMBER = Pattern.compile("(\\d{4})-(\\d{1,6})");

    private EntryWords() {}

    /// Adds a condition for each word. Signs that mean something to the database are looked for as they are.
    static void add(@Nullable String words, List<String> conditions, Map<String, Object> parameters) {
        var wanted = words == null ? new String[0] : words.strip().split("\\s+");
        for (int i = 0; i < wanted.length && !wanted[i].isEmpty(); i++) {
            var number = NUMBER.matcher(wanted[i]);
            if (number.matches()) {
                conditions.add("year = :year%1$d and number = :number%1$d".formatted(i));
                parameters.put("year" + i, Integer.parseInt(number.group(1)));
                parameters.put("number" + i, Integer.parseInt(number.group(2)));
            } else {
                conditions.add((isCased(wanted[i]) ? "title ilike :word" : "title like :word") + i);
                parameters.put("word" + i, "%" + wanted[i].replaceAll("([\\\\%_])", "\\\\$1") + "%");
            }
        }
    }

    /// Chinese has no small letters; not to look for them takes a fraction of the time.
    private static boolean isCased(String word) {
        return !word.toLowerCase(Locale.ROOT).equals(word.toUpperCase(Locale.ROOT));
    }
}
