package org.cunjing.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The words of every problem in every language: `problems/<module>.<language>.properties`, keys `<slug>.title` and
/// `<slug>.detail`, facts in braces.
@Component
class ProblemTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Properties chinese;
    private final Properties english;

    ProblemTexts() throws IOException {
        this.chinese = load("zh-CN");
        this.english = load("en");
    }

    String title(String slug, Locale locale) {
        return text(slug + ".title", Map.of(), locale);
    }

    String detail(String slug, Map<String, Object> facts, Locale locale) {
        return text(slug + ".detail", facts, locale);
    }

    private String text(String key, Map<String, Object> facts, Locale locale) {
        var texts = locale.getLanguage().equals("en") ? english : chinese;
        return PLACEHOLDER
                .matcher(texts.getProperty(key, key))
                .replaceAll(match ->
                        Matcher.quoteReplacement(String.valueOf(facts.getOrDefault(match.group(1), match.group()))));
    }

    static Properties load(String language) throws IOException {
        var all = new Properties();
        var files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:problems/*.%s.properties".formatted(language));
        for (var file : Arrays.asList(files)) {
            try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
                all.load(reader);
            }
        }
        return all;
    }
}
