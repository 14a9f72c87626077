package org.cunjing.resident;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VillageTextsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/village");

    @Test
    void areCompleteInBothLanguages() throws IOException {
        assertThat(texts("pages_en").keySet()).isEqualTo(texts("pages").keySet());
    }

    @Test
    void standInNoTemplate() throws IOException {
        try (var files = Files.list(TEMPLATES)) {
            for (var file : files.toList()) {
                var bare = Files.readString(file).replaceAll("(?s)<[^>]*>", "").strip();
                assertThat(bare).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void existForEveryKeyOfTheTemplates() throws IOException {
        var known = texts("pages").keySet();
        try (var files = Files.list(TEMPLATES)) {
            for (var file : files.toList()) {
                var keys = Pattern.compile("#\\{([a-z.-]+)[}(]").matcher(Files.readString(file));
                while (keys.find()) {
                    assertThat(known).as(file.toString()).contains(keys.group(1));
                }
            }
        }
    }

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        var file = VillageTextsTest.class.getResourceAsStream("/resident/" + name + ".properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(file), UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
