package org.cunjing.posting.matching.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.cunjing.posting.matching.assignment.Chance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Officers who answer for several villages, as text with costs, loads and limits.
class LoadFilesTest {

    private static final String TEXT = "2 3\n1 1 1\n5 3 4\n2 2 2\n1 1 1\n4 9\n";

    @TempDir
    private Path folder;

    private Command command;

    @BeforeEach
    void command() {
        command = new Command(folder);
    }

    @Test
    void findsTheLeastAndTheGreatestTotal() throws IOException {
        var least = command.solved("l.txt", TEXT);
        assertThat(least.get("answer").get("optimalCost").asInt()).isEqualTo(5);
        assertThat(least.get("plan")).hasToString("{\"0\":[0,2],\"1\":[1]}");

        var greatest = command.solved("g.txt", TEXT, "--maximise");
        assertThat(greatest.get("answer").get("greatestTotal").asInt()).isEqualTo(12);
        assertThat(greatest.get("plan")).hasToString("{\"0\":[],\"1\":[0,1,2]}");
    }

    @Test
    void theProofsOfRandomProblemsHold() throws IOException {
        var random = Chance.fresh(LoadFilesTest.class);
        for (int round = 0; round < 200; round++) {
            var text = draw(random, 3 + random.nextInt(3), 8 + random.nextInt(12));
            command.solved("p.txt", text, random.nextBoolean() ? new String[] {"--maximise"} : new String[0]);

            assertThat(command.printed()).containsAnyOf("no plan is better than", "no plan keeps the load limits");
        }
    }

    private static String draw(Random random, int officers, int villages) {
        var text = new StringBuilder("%d %d\n".formatted(officers, villages));
        for (int row = 0; row < 2 * officers; row++) {
            int low = row < officers ? 10 : 5;
            text.append(random.ints(villages, low, low + 20)
                            .mapToObj(Integer::toString)
                            .collect(Collectors.joining(" ")))
                    .append('\n');
        }
        int most = 13 * villages / officers;
        return text.append(random.ints(officers, most * 8 / 10, most + 10)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")))
                .toString();
    }

    @Test
    void saysThatNoPlanKeepsTheLimits() throws IOException {
        var result = command.solved("n.txt", "1 2\n1 1\n3 3\n5\n");

        assertThat(result.get("answer").get("feasible").asBoolean()).isFalse();
        assertThat(command.printed()).contains("no plan keeps the load limits");
    }

    @Test
    void aStoppedSearchSaysWhatIsNotProven() throws IOException {
        var text = draw(new Random(7), 8, 40);

        var result = command.solved("s.txt", text, "--seconds", "0");

        assertThat(result.get("answer").get("optimalCost").isNull()).isTrue();
        assertThat(result.get("bound").asLong()).isPositive();
        assertThat(result.get("notes")).isNotEmpty();
    }

    @Test
    void aResultThatWasTouchedDoesNotHold() throws IOException {
        command.solved("l.txt", TEXT);
        var file = folder.resolve("l.txt");

        command.requireRefused(file, "l", "\"optimalCost\" : 5", "\"optimalCost\" : 4");
        command.requireRefused(file, "l", "\"1\" : \\[ 1 ]", "\"1\" : [ ]");
        command.requireRefused(file, "l", "\"1\" : \\[ 1 ]", "\"1\" : [ 1, 2 ]");
        command.requireRefused(file, "l", "\"0\" : \\[ 0, 2 ],\\s*\"1\" : \\[ 1 ]", "\"0\" : [ 0, 1, 2 ], \"1\" : [ ]");
    }

    /// A dearer plan with its own cost is valid, but the proof says that there is a better one.
    @Test
    void aDearerPlanIsNotProven() throws IOException {
        command.solved("l.txt", TEXT);
        var file = folder.resolve("l.txt");
        var result = java.nio.file.Files.readString(command.result("l"))
                .replace("\"optimalCost\" : 5", "\"optimalCost\" : 6")
                .replaceFirst("\"0\" : \\[ 0, 2 ],\\s*\"1\" : \\[ 1 ]", "\"0\" : [ 0, 1 ], \"1\" : [ 2 ]");
        var other = command.write("other.json", result);

        assertThat(command.run("--verify", file.toString(), other.toString())).isOne();
        assertThat(command.printed()).contains("the proof does not exclude a better plan");
    }

    @Test
    void aTableOfCostsMayStillBreakAfterTwoNumbers() throws IOException {
        var result = command.solved("t.txt", "2 1\n2 3 4\n");

        assertThat(result.get("kind").asString()).isEqualTo("assignment-text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "2 3;1 1 1;5 3 4;2 2 2;1 1 # line 5: the file ends before load 3 of row 2",
                "2 3;1 1 1;5 3 4;2 2 2;1 1 1;4 # line 6: the file ends before load limit 2",
                "2 3;1 1 1;5 3 4;2 2 2;1 1 1;4 9;7 # line 7: something follows the 2 load limits",
                "2 3;1 1 1;5 x 4;2 2 2;1 1 1;4 9 # line 3: cost 2 of row 2 must be a whole number",
                "2 3;1 1 1;5 3 4;2 -2 2;1 1 1;4 9 # line 4: load 2 of row 1 must be in [0",
                "2 3;1 1 1;5 3 4;2 2 2;1 1 1;4 -9 # line 6: load limit 2 must be in [0",
                "2 3;1 1 1;5 3 4;2 2 2;1 1 1;4 99999999999999999999 # line 6: load limit 2 is too large",
                "2 3;1 1 1;5 3 9999999999999;2 2 2;1 1 1;4 9 # line 3: cost 3 of row 2 must be in",
                "2000 2000;1 # there are more than 200000 pairs",
                "0 3;1 # line 1: the number of officers must be in",
            })
    void saysWhatIsWrong(String content, String complaint) throws IOException {
        command.requireComplaint("bad.txt", content.replace(';', '\n'), complaint);
    }
}
