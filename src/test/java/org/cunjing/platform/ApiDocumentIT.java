package org.cunjing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The API document in the repository is the one that the code tells. With `-Dapi.write` the test writes it anew.
@CunjingIT
class ApiDocumentIT {

    private static final Path KEPT = Path.of("docs/api/openapi.json");

    @LocalServerPort
    int port;

    @Test
    void isKeptInTheRepository() throws IOException {
        var told = document().toPrettyString() + "\n";
        if (System.getProperty("api.write") != null) {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, told);
        }

        assertThat(Files.readString(KEPT))
                .as("docs/api/openapi.json is out of date; write it with ./test -Dit.test=ApiDocumentIT -Dapi.write")
                .isEqualTo(told);
    }

    @Test
    void saysForEveryOperationWhoMayCallIt() {
        var unsaid = document().get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation ->
                                operation.getValue().path("x-roles").isEmpty())
                        .map(operation -> operation.getKey() + " " + path.getKey()))
                .toList();

        assertThat(unsaid).isEmpty();
    }

    @Test
    void leavesNothingElseUnderTheApi() {
        assertThat(HttpPerson.visitor(port).get("/api/public/no-such-thing").status())
                .isEqualTo(404);
    }

    private JsonNode document() {
        var document =
                (ObjectNode) HttpPerson.visitor(port).get("/openapi.json").body();
        document.remove("servers");
        return document;
    }
}
