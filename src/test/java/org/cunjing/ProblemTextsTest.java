package org.cunjing;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whoever is refused reads why in their own language, and what they can do in docs/problems.md.
class ProblemTextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/problems");
    private static final Pattern SLUG = Pattern.compile("(?:super\\(\\s*(?:Refusal\\.)?Kind\\.\\w+"
            + "|new (?:Faulty\\.)?Fault\\(\\s*(?:\"[^\"]*\"|[^;\"]*?)"
            + "|problems\\.\\w+\\([^;]*?HttpStatus\\.\\w+),\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;:!?(]|[,;:!?)]\\p{IsHan}|\\w}[,;:(](?! )");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @Test
    void wordsEverySlugOfTheCodeInBothLanguages() {
        assertThat(slugsOfTheCode()).isNotEmpty().allSatisfy(slug -> {
            assertThat(texts("zh-CN")).containsKeys(slug + ".title", slug + ".detail");
            assertThat(texts("en")).containsKeys(slug + ".title", slug + ".detail");
        });
    }

    @Test
    void saysTheSameInBothLanguages() {
        var chinese = texts("zh-CN");
        var english = texts("en");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(chinese.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(chinese, key)).isEqualTo(placeholders(english, key)));
    }

    @Test
    void punctuatesChineseAsChinese() {
        assertThat(texts("zh-CN").values().stream().map(Object::toString))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(HALF_WIDTH));
    }

    @Test
    void givesEverySlugATitleAndADetail() {
        assertThat(slugsOfTheTexts())
                .allSatisfy(slug -> assertThat(texts("en")).containsKeys(slug + ".title", slug + ".detail"));
    }

    @Test
    void explainsEverySlugInTheDocuments() throws IOException {
        var explained = Files.readString(Path.of("docs/problems.md"));

        assertThat(slugsOfTheTexts()).allSatisfy(slug -> assertThat(explained).contains("`" + slug + "`"));
    }

    private static Set<String> slugsOfTheCode() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> SLUG.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> slugsOfTheTexts() {
        return texts("en").stringPropertyNames().stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(MatchResult::group)
                .collect(toSet());
    }

    private static Properties texts(String language) {
        var all = new Properties();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (var file : files.filter(path -> path.toString().endsWith("." + language + ".properties"))
                    .toList()) {
                try (var reader = Files.newBufferedReader(file)) {
                    all.load(reader);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return all;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
