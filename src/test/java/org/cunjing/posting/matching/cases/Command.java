package org.cunjing.posting.matching.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./run match` as its user sees it: files in a folder, exit codes, and what is printed.
final class Command {

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Command(Path folder) {
        this.folder = folder;
    }

    Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    Path result(String name) {
        return folder.resolve(name + ".result.json");
    }

    int run(String... arguments) {
        out.reset();
        err.reset();
        return MatchCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /// Solves, and lets the result be verified.
    JsonNode solved(String name, String content, String... options) throws IOException {
        var file = write(name, content);
        var arguments = new java.util.ArrayList<>(java.util.List.of(options));
        arguments.add(file.toString());
        int code = run(arguments.toArray(String[]::new));
        assertThat(complaint()).isEmpty();
        assertThat(code).isZero();
        var result = result(name.substring(0, name.lastIndexOf('.')));
        assertThat(run("--verify", file.toString(), result.toString()))
                .as(printed())
                .isZero();
        return JsonMapper.shared().readTree(Files.readString(result));
    }

    /// The result with another text in it does not hold.
    void requireRefused(Path file, String name, String found, String put) throws IOException {
        var result = result(name);
        var touched = Files.readString(result).replaceFirst(found, put);
        assertThat(touched).isNotEqualTo(Files.readString(result));
        var other = write(name + "-touched.json", touched);
        assertThat(run("--verify", file.toString(), other.toString()))
                .as(printed())
                .isOne();
    }

    void requireComplaint(String name, String content, String complaint) throws IOException {
        var file = write(name, content);
        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(complaint()).startsWith(file.toString()).contains(complaint).hasLineCount(1);
        assertThat(result(name.substring(0, name.lastIndexOf('.')))).doesNotExist();
    }
}
