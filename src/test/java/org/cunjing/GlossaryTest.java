package org.cunjing;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Words enter the glossary before they become names.
class GlossaryTest {

    private static final Path MODULES = Path.of("src/main/java/org/cunjing");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:abstract |final |sealed |non-sealed )*(?:class|record|interface|enum|@interface) (\\w+)");
    private static final Pattern PLUMBING =
            Pattern.compile("\\w*(?:Controller|Store|Listener|Configuration|Form|View)|Cunjing");

    @Test
    void explainsEveryPublicTypeOfAModule() throws IOException {
        var glossary = Files.readString(Path.of("docs/glossary.md"));

        assertThat(publicTypes())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(glossary).contains("`" + type + "`"));
    }

    private static List<String> publicTypes() throws IOException {
        try (var files = Files.walk(MODULES, 2)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(GlossaryTest::read)
                    .filter(not(GlossaryTest::isRefusal))
                    .flatMap(GlossaryTest::publicType)
                    .sorted()
                    .toList();
        }
    }

    /// Refusals stand in docs/problems.md.
    private static boolean isRefusal(String source) {
        return source.contains(" extends Refusal {");
    }

    private static Stream<String> publicType(String source) {
        return PUBLIC_TYPE
                .matcher(source)
                .results()
                .map(match -> match.group(1))
                .filter(not(PLUMBING.asMatchPredicate()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
