package org.cunjing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.cunjing.HttpPerson;
import org.dhatim.fastexcel.Workbook;
import tools.jackson.databind.JsonNode;

/// Personnel at the page of imports.
record BureauAtFiles(HttpPerson office) {

    /// Brings a file and waits for the dry run.
    JsonNode bring(String name, byte[] file) {
        var answer = office.upload("/api/imports?name=" + name, file);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return settled(answer.body().get("id").asString());
    }

    JsonNode bring(String csv) {
        return bring("t.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    JsonNode carryOut(JsonNode brought) {
        var answer = office.post("/api/imports/%s/carrying-out".formatted(id(brought)), "");
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(202);
        return settled(id(brought));
    }

    HttpPerson.Answer undo(JsonNode brought) {
        return office.post("/api/imports/%s/undoing".formatted(id(brought)), "");
    }

    JsonNode settled(String id) {
        var shown = new JsonNode[1];
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            shown[0] = office.get("/api/imports/" + id).body();
            var state = shown[0].get("summary").get("state").asString();
            return !state.equals("CHECKING") && !state.equals("CARRYING_OUT");
        });
        return shown[0];
    }

    static String id(JsonNode brought) {
        return brought.get("summary").get("id").asString();
    }

    static String state(JsonNode brought) {
        return brought.get("summary").get("state").asString();
    }

    static List<Integer> counts(JsonNode brought) {
        var summary = brought.get("summary");
        return List.of(
                summary.get("added").asInt(),
                summary.get("changed").asInt(),
                summary.get("unchanged").asInt(),
                summary.get("faults").asInt());
    }

    static List<String> faults(JsonNode brought) {
        return brought.get("faults")
                .valueStream()
                .map(fault -> "%d %s %s"
                        .formatted(
                                fault.get("row").asInt(),
                                fault.get("column").asString(),
                                fault.get("message").asString()))
                .toList();
    }

    interface Filling {
        void fill(Workbook workbook) throws IOException;
    }

    static byte[] workbook(Filling filling) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            filling.fill(workbook);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
