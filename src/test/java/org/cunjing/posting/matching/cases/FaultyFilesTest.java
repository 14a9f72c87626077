package org.cunjing.posting.matching.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One line says which file is faulty, and where in it.
class FaultyFilesTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"x\" # not well-formed",
                "{\"id\":\"x\",\"id\":\"y\"} # Duplicate",
                "{} {} # something follows",
                "{\"kind\":\"tarot\"} # kind: \"tarot\" is not known",
                "{\"kind\":\"assignment\",\"villages\":[\"V\"],\"pairs\":[],\"pairColumns\":[\"officer\",\"village\",\"cost\"]} # officers: is missing",
                "{\"kind\":\"assignment\",\"officers\":[\"O\",\"O\"],\"villages\":[\"V\"],\"pairs\":[]} # officers[1]: \"O\" stands twice",
                "{\"kind\":\"assignment\",\"officers\":[\"O\"],\"villages\":[\"V\"],\"pairColumns\":[\"officer\",\"village\",\"cost\"],\"pairs\":[[\"O\",\"W\",1]]} # pairs[0][1]: \"W\" is no village",
                "{\"kind\":\"assignment\",\"officers\":[\"O\"],\"villages\":[\"V\"],\"pairColumns\":[\"officer\",\"village\",\"cost\"],\"pairs\":[[\"O\",\"V\",1],[\"O\",\"V\",2]]} # pairs[1]: O and V stand together already at pairs[0]",
                "{\"kind\":\"assignment\",\"officers\":[\"O\"],\"villages\":[\"V\"],\"pairColumns\":[\"officer\",\"village\",\"cost\"],\"pairs\":[[\"O\",\"V\",1.5]]} # pairs[0][2]",
                "{\"kind\":\"assignment\",\"officers\":[\"O\"],\"villages\":[\"V\"],\"pairColumns\":[\"officer\",\"village\",\"cost\"],\"pairs\":[[\"O\",\"V\",4611686018427387904]]} # pairs[0]: cost 4611686018427387904 must be within",
                "{\"kind\":\"assignment\",\"officers\":[\"O\"],\"villages\":[\"V\"],\"pairColumns\":[\"officer\",\"village\",\"cost\"],\"pairs\":[[\"O\",\"V\"]]} # pairs[0]: must have 3 cells",
                "{\"kind\":\"generated\",\"generator\":{\"arcs\":\"as you like it\",\"n\":3}} # generator.arcs: is not one of the descriptions",
                "{\"kind\":\"generated\",\"generator\":{\"arcs\":\"cost(i,j) = i + q\",\"n\":3}} # generator.arcs: the name q is unknown",
                "{\"kind\":\"generated\",\"generator\":{\"arcs\":\"cost(i,j) = i + j\",\"n\":3},\"checksum\":{\"value\":17}} # checksum.value: the generated costs add up to 18",
            })
    void saysWhatIsWrongInJson(String content, String complaint) throws IOException {
        requireComplaint(write("case.json", content), complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a,b,1;a,b # line 2: must have three fields",
                ";a,b,1;;a,b,2 # line 4: officer and village stand together",
                "a,b,1;a,c,x # line 2: the cost \"x\"",
                "a,b,1,9 # line 1: must have three fields",
                "0,1,5;0,b,7 # line 2: the village \"b\" must be a whole number",
                "officer,village # heading",
                "a,,1 # line 1: the village is empty",
                "a,b,1;a,c,4611686018427387904 # line 2: the cost must be within",
            })
    void saysWhatIsWrongInTables(String content, String complaint) throws IOException {
        requireComplaint(write("table.csv", content.replace(';', '\n')), complaint);
    }

    @ParameterizedTest
    @CsvSource({
        "2 1 2 3, ends before cost 2 of row 2",
        "2 1 2 3 4 5, something follows",
        "0, size must be in",
        "2 1 x 3 4, cost 2 of row 1"
    })
    void saysWhatIsWrongInTexts(String content, String complaint) throws IOException {
        requireComplaint(write("table.txt", content), complaint);
    }

    @Test
    void stopsUnpackingAtTheLimit() throws IOException {
        var file = folder.resolve("bomb.csv.gz");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int k = 0; k < 2_000; k++) {
                packed.write("0,1,2\n".repeat(100).getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(run("--most-bytes", "100000", file.toString())).isEqualTo(2);
        assertThat(complaint()).contains("unpacks to more");
    }

    @Test
    void aTruncatedPackedFileIsNoResult() throws IOException {
        var file = folder.resolve("cut.csv.gz");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write("0,1,2\n1,0,7\n".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(folder.resolve("cut.result.json")).doesNotExist();
    }

    @Test
    void solvesTablesInAnyOrderAndTexts() throws IOException {
        var table = write("t.csv", "officer,village,cost\r\nb,y,4\r\na,x,1\r\na,y,2\r\nb,x,9\r\n");
        var text = write("t.txt", " 2\n 1 2\n 9\n 4\n");

        assertThat(run(table.toString())).isZero();
        assertThat(Files.readString(folder.resolve("t.result.json"))).contains("\"optimalCost\" : 5");
        assertThat(run(text.toString())).isZero();
        assertThat(Files.readString(folder.resolve("t.result.json"))).contains("\"optimalCost\" : 5");
    }

    @Test
    void aResultThatWasTouchedDoesNotHold() throws IOException {
        var table = write("t.csv", "b,y,4\na,x,1\na,y,2\nb,x,4\n");
        assertThat(run(table.toString())).isZero();
        var result = folder.resolve("t.result.json");
        assertThat(run("--verify", table.toString(), result.toString())).isZero();

        Files.writeString(result, Files.readString(result).replace("\"optimalCost\" : 5", "\"optimalCost\" : 4"));
        assertThat(run("--verify", table.toString(), result.toString())).isOne();
    }

    private void requireComplaint(Path file, String complaint) {
        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(complaint()).startsWith(file.toString()).contains(complaint).hasLineCount(1);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        return MatchCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
