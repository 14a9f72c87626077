package org.cunjing.posting.matching.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Eighteen cases with proven answers, through the command line and back.
class WorkedCasesTest {

    private static final Path CASES = Path.of("src/test/resources/matching");

    /// Any plan of the same worth is right: these fields are compared by worth elsewhere, or not person by person.
    private static final Set<String> ANY_OF_SEVERAL = Set.of("minimalHallViolators");

    @TempDir
    private Path out;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersWhatIsProven(Path file) throws IOException {
        var complaints = new ByteArrayOutputStream();
        int code = MatchCommand.run(
                new String[] {"--out", out.toString(), file.toString()},
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(complaints, true, StandardCharsets.UTF_8));

        assertThat(complaints.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
        var expected = read(file).get("expected");
        var answer = read(out.resolve(file.getFileName().toString().replace(".json", ".result.json")))
                .get("answer");
        compare("", expected, answer);
        var result = out.resolve(file.getFileName().toString().replace(".json", ".result.json"));
        assertThat(Verification.of(file, result, Source.MOST_BYTES).faults()).isEmpty();
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static void compare(String path, JsonNode expected, JsonNode answer) {
        if (expected.isObject()) {
            for (var name : expected.propertyNames()) {
                assertThat(answer.has(name)).as(path + "." + name).isTrue();
                if (ANY_OF_SEVERAL.contains(name)) {
                    assertThat(expected.get(name)).as(path).containsAll(answer.get(name));
                } else {
                    compare(path + "." + name, expected.get(name), answer.get(name));
                }
            }
        } else if (expected.isArray()) {
            assertThat(answer.size()).as(path).isEqualTo(expected.size());
            for (int k = 0; k < expected.size(); k++) {
                compare(path + "[" + k + "]", expected.get(k), answer.get(k));
            }
        } else if (expected.isNumber()) {
            assertThat(answer.asDouble()).as(path).isEqualTo(expected.asDouble());
        } else {
            assertThat(answer).as(path).isEqualTo(expected);
        }
    }
}
