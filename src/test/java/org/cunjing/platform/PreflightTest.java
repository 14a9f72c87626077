package org.cunjing.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong outside is said in one sentence, before anything is started.
class PreflightTest {

    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithAnEmptyFolderAndMakesNoKeyYet() {
        assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    @Test
    void namesAPortThatIsNone() {
        assertThat(refusal(Map.of("CUNJING_PORT", "http"))).startsWith("CUNJING_PORT (http) is not a port number");
    }

    @Test
    void namesABusyPort() throws IOException {
        try (var other = new ServerSocket(0)) {
            var port = String.valueOf(other.getLocalPort());

            assertThat(refusal(Map.of("CUNJING_PORT", port)))
                    .isEqualTo("Port " + port
                            + " is in use by another program; end it, or set CUNJING_PORT to a free one.");
        }
    }

    @Test
    void namesADataFolderThatIsHalfWritten() throws IOException {
        Files.createDirectories(folder.resolve("postgres/base"));

        assertThat(refusal(Map.of())).contains("holds an unfinished database", "restore it from a backup");
    }

    @Test
    void namesADataFolderThatCannotBe() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThat(refusal(Map.of("CUNJING_DATA", file.resolve("data").toString())))
                .contains("cannot be created", "CUNJING_DATA");
    }

    @Test
    void namesAnAddressThatIsNoPostgreSql() {
        assertThat(refusal(Map.of("CUNJING_DATABASE_URL", "http://db/cunjing"))).contains("jdbc:postgresql:");
    }

    @Test
    void namesADatabaseThatDoesNotAnswer() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(refusal(Map.of("CUNJING_DATABASE_URL", "jdbc:postgresql://127.0.0.1:%d/cunjing".formatted(free))))
                .contains("does not let us in", "check address, user and password")
                .doesNotContain("\n");
    }

    @Test
    void namesADamagedKeyFile() throws IOException {
        var file = Files.createFile(folder.resolve("damaged"));

        assertThat(refusal(Map.of("CUNJING_KEY_FILE", file.toString()))).startsWith("The key file " + file);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', textBlock = """
            CUNJING_CIPHER_SUITE      | DES             | CUNJING_CIPHER_SUITE (DES) must be one of INTL, GM.
            CUNJING_DESK_IDLE         | soon            | CUNJING_DESK_IDLE (soon) must be a time above 0 such as 15m or 1h.
            CUNJING_DESK_IDLE         | 0m              | CUNJING_DESK_IDLE (0m) must be a time above 0 such as 15m or 1h.
            CUNJING_LETTER_FONT       | /none/such.ttf  | CUNJING_LETTER_FONT (/none/such.ttf) must be a font file
            CUNJING_LETTER_TITLE_FONT | /none/such.ttf  | CUNJING_LETTER_TITLE_FONT (/none/such.ttf) must be a font file
            """)
    void namesASettingThatCannotBeUsed(String setting, String value, String sentence) {
        assertThat(refusal(Map.of(setting, value))).startsWith(sentence).doesNotContain("\n");
    }

    @Test
    void wantsTheNumberOfAFontInACollection() throws IOException {
        var font = Files.createFile(folder.resolve("serif.ttc")).toString();

        assertThat(refusal(Map.of("CUNJING_LETTER_FONT", font))).contains("name one of its fonts");
        assertThatCode(() -> check(Map.of("CUNJING_LETTER_FONT", font + ",2", "CUNJING_DESK_IDLE", "PT20M")))
                .doesNotThrowAnyException();
    }

    private void check(Map<String, String> settings) {
        var environment = new HashMap<>(Map.of("CUNJING_PORT", "0", "CUNJING_DATA", folder.toString()));
        environment.putAll(settings);
        Preflight.check(environment);
    }

    private String refusal(Map<String, String> settings) {
        return String.valueOf(
                catchThrowableOfType(CannotStart.class, () -> check(settings)).getMessage());
    }
}
