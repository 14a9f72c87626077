package org.cunjing.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/// Names and phrases of the demonstration: data, so that no place or brand stands in code.
final class Words {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Properties lists = new Properties();

    Words() {
        try (var reader = new InputStreamReader(open("words.properties"), UTF_8)) {
            lists.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static InputStream open(String file) {
        return Objects.requireNonNull(Words.class.getResourceAsStream("/demonstration/" + file), file);
    }

    List<String> list(String name) {
        return BAR.splitAsStream(word(name)).toList();
    }

    String word(String name) {
        return Objects.requireNonNull(lists.getProperty(name), name);
    }

    /// One phrase of this name with each slot filled by chance.
    String phrase(String name, Dice dice) {
        return SLOT.matcher(dice.pick(list(name)))
                .replaceAll(slot -> dice.pick(list(Objects.requireNonNull(slot.group(1)))));
    }

    /// The name without the first of these endings that it has.
    String without(String endings, String name) {
        return list(endings).stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }
}
