package org.cunjing.roster;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cunjing.Cunjing;
import org.cunjing.OwnServer;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The suite of AES and SHA-256 beside the one of SM4 and SM3.
class SuiteIT {

    private static final String INTL = "cunjing.cipher-suite=INTL";
    private static final int INTL_CODE = 1;
    private static final int GM_CODE = 2;

    @Test
    void sealsAndOpensTheWholeDemonstration() {
        try (var application = new SpringApplication(Cunjing.class)
                .run("--server.port=0", "--cunjing.data=", "--cunjing.bureau=demo", "--" + INTL)) {
            var officers = application.getBean(Officers.class);

            assertThat(suites(application, "demo")).containsExactly(INTL_CODE);
            assertThat(as(
                            application,
                            "demo",
                            () -> officers.list().stream()
                                    .map(officer -> officers.privatePhone(officer.id()))
                                    .toList()))
                    .hasSizeGreaterThan(180)
                    .allMatch(phone -> phone.matches("\\d{11}"));
        }
    }

    @Test
    void opensAndFindsWhatTheOtherSuiteSealed(@TempDir Path folder) throws IOException, SQLException {
        try (var server = OwnServer.prepare(folder)) {
            var sealed = sealWithGm(server);

            try (var after = server.start(INTL)) {
                var officers = after.getBean(Officers.class);

                assertThat(as(after, sealed.bureau(), () -> officers.privatePhone(sealed.officer())))
                        .isEqualTo(sealed.phone());
                assertThat(as(after, sealed.bureau(), () -> officers.findByPrivatePhone(sealed.phone())))
                        .map(Officer::id)
                        .contains(sealed.officer());
            }
        }
    }

    private record SealedPhone(String bureau, UUID officer, String phone) {}

    private static SealedPhone sealWithGm(OwnServer server) {
        try (var application = server.start()) {
            var opened = application.getBean(TestBureaus.class).open();
            var officer = requireNonNull(
                    opened.person(Role.COMMUNITY_OFFICER, opened.station(0)).officer());
            assertThat(suites(application, opened.code())).containsExactly(GM_CODE);
            return as(
                    application,
                    opened.code(),
                    () -> new SealedPhone(
                            opened.code(),
                            officer,
                            application.getBean(Officers.class).privatePhone(officer)));
        }
    }

    private static List<Integer> suites(ApplicationContext application, String bureau) {
        return as(
                application,
                bureau,
                () -> application
                        .getBean(JdbcClient.class)
                        .sql("select distinct get_byte(private_phone, 1) from roster.officer")
                        .query(Integer.class)
                        .list());
    }

    private static <T> T as(ApplicationContext application, String bureau, Supplier<T> work) {
        return application
                .getBean(Actors.class)
                .as(
                        new Application(bureau, "test"),
                        () -> application.getBean(TransactionTemplate.class).execute(_ -> work.get()));
    }
}
