package org.cunjing.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.cunjing.HttpPerson;
import org.cunjing.OwnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/// A bureau's own PostgreSQL, whose owner is no superuser, from the first start on.
class RestartIT {

    private static final String PASSWORD = "first-password-1";

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
    void setsUpTheFirstAdministratorAndKeepsThemSignedInOverARestart() {
        HttpPerson stays;
        HttpPerson leaves;
        try (var first = server.start()) {
            int port = OwnServer.port(first);
            setUp(first);
            stays = HttpPerson.signedIn(port, FirstAdministrator.LOGIN, PASSWORD);
            leaves = HttpPerson.signedIn(port, FirstAdministrator.LOGIN, PASSWORD);
            assertThat(stays.get("/api/sessions").body()).hasSize(2);
            leaves.delete("/api/session");
        }

        try (var second = server.start()) {
            int port = OwnServer.port(second);
            assertThat(second.getBean(FirstAdministrator.class).setUpCode(OwnServer.BUREAU))
                    .isEmpty();
            assertThat(stays.at(port).get("/api/session").body().get("login").asString())
                    .isEqualTo(FirstAdministrator.LOGIN);
            assertThat(stays.at(port).get("/api/accounts").status()).isEqualTo(200);
            assertThat(leaves.at(port).get("/api/session").status()).isEqualTo(401);
        }
    }

    @Test
    void startsForAnOwnerWhoMayMakeNoRoles() throws IOException, SQLException {
        try (var other = OwnServer.prepareWithoutCreateRole(folder.resolve("other"));
                var application = other.start()) {
            setUp(application);

            application.getBean(LogSeals.class).seal();
            assertThat(other.count("guard.written where seal is null")).isZero();
            assertThat(other.count("guard.seal")).isEqualTo(1);
            assertThat(HttpPerson.signedIn(OwnServer.port(application), FirstAdministrator.LOGIN, PASSWORD)
                            .get("/api/accounts")
                            .body())
                    .hasSize(1);
        }
    }

    private static void setUp(ConfigurableApplicationContext application) {
        var code = application
                .getBean(FirstAdministrator.class)
                .setUpCode(OwnServer.BUREAU)
                .orElseThrow();
        var visitor = HttpPerson.visitor(OwnServer.port(application));
        visitor.get("/api/session");
        var form = "{\"code\":\"%s\",\"password\":\"%s\"}".formatted(code, PASSWORD);
        assertThat(visitor.post("/api/session/set-up", form.replace(code, "wrong"))
                        .status())
                .isEqualTo(403);
        assertThat(visitor.post("/api/session/set-up", form).status()).isEqualTo(204);
    }
}
