package org.cunjing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cunjing.HttpPerson;
import org.cunjing.OwnServer;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusyIT {

    @TempDir
    Path folder;

    @Test
    void saysThatItIsBusyWhileTheDatabaseIsAway() throws Exception {
        try (var server = OwnServer.prepare(folder);
                var application = server.start("spring.datasource.hikari.connection-timeout=500")) {
            var office = application.getBean(TestBureaus.class).open().person(Role.BUREAU_OFFICE, null);
            int port = OwnServer.port(application);
            var person = HttpPerson.of(port, office);
            server.close();

            assertBusy(person.get("/api/villages"));
            assertBusy(HttpPerson.visitor(port).get("/v/nobody-of-this-name"));
        }
    }

    private static void assertBusy(HttpPerson.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
        assertThat(answer.body().toString()).contains("busy");
    }
}
