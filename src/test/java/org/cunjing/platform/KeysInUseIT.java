package org.cunjing.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.cunjing.OwnServer;
import org.cunjing.shared.FieldCipher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The application against a PostgreSQL of the bureau's own, started again with another key file.
class KeysInUseIT {

    @TempDir
    Path folder;

    OwnServer server;

    @BeforeEach
    void prepare() throws IOException, SQLException {
        server = OwnServer.prepare(folder);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void startsOnlyWithTheKeysThatSealedSomethingThere() throws IOException {
        byte[] sealed;
        try (var first = server.start()) {
            sealed = first.getBean(FieldCipher.class).seal("text", "a.b.c");
        }
        var copy = folder.resolve("copy");
        Files.move(server.keyFile(), copy);

        assertThatThrownBy(() -> server.start().close())
                .rootCause()
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll(server.keyFile().toString(), "does not exist", "restore it from its copy");
        assertThat(server.keyFile()).doesNotExist();

        var another = Files.readString(copy).replaceAll(":.{4}", ":AAAA");
        Files.move(Files.copy(copy, folder.resolve("draft")), server.keyFile());
        Files.writeString(server.keyFile(), another);
        assertThatThrownBy(() -> server.start().close())
                .rootCause()
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("does not hold the key");

        Files.writeString(server.keyFile(), "new:" + "A".repeat(43) + "=\n" + Files.readString(copy));
        try (var rotated = server.start("cunjing.cipher-suite=INTL")) {
            var cipher = rotated.getBean(FieldCipher.class);
            assertThat(cipher.open(sealed, "a.b.c")).isEqualTo("text");
            assertThat(cipher.currentKey()).isEqualTo("new");
        }

        Files.writeString(server.keyFile(), Files.readString(copy));
        assertThatThrownBy(() -> server.start().close()).rootCause().hasMessageContaining("does not hold the key new");
    }
}
