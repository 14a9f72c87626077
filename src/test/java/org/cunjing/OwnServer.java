package org.cunjing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cunjing.platform.Preflight;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// A PostgreSQL of somebody's own, prepared as docs/operations.md says, on which the application is started and stopped
/// at will. Its owner is no superuser.
public final class OwnServer implements AutoCloseable {

    public static final String BUREAU = "own";

    private static final String OWNER = "cunjing";
    private static final String PASSWORD = "of-the-owner";

    private final EmbeddedPostgres server;
    private final Path folder;

    private OwnServer(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /// @param folder for the key file
    public static OwnServer prepare(Path folder) throws IOException, SQLException {
        var server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        var own = new OwnServer(server, folder);
        own.asSuperuser("create role cunjing login password 'of-the-owner' createrole");
        own.asSuperuser("create database cunjing owner cunjing");
        return own;
    }

    /// As [#prepare], with an owner who may make no roles, so the application's role is made beforehand.
    public static OwnServer prepareWithoutCreateRole(Path folder) throws IOException, SQLException {
        var own = prepare(folder);
        own.asSuperuser("alter role cunjing nocreaterole");
        own.asSuperuser("create role cunjing_app nologin");
        own.asSuperuser("grant cunjing_app to cunjing");
        return own;
    }

    public Path keyFile() {
        return folder.resolve("keys");
    }

    /// Starts the application.
    ///
    /// @param settings further ones, `name=value`
    public ConfigurableApplicationContext start(String... settings) {
        Preflight.check(Map.of(
                "CUNJING_PORT",
                "0",
                "CUNJING_DATABASE_URL",
                url(),
                "CUNJING_DATABASE_USER",
                OWNER,
                "CUNJING_DATABASE_PASSWORD",
                PASSWORD,
                "CUNJING_KEY_FILE",
                keyFile().toString()));
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--cunjing.bureau=" + BUREAU,
                "--cunjing.database.url=" + url(),
                "--cunjing.database.user=" + OWNER,
                "--cunjing.database.password=" + PASSWORD,
                "--cunjing.key-file=" + keyFile()));
        for (var setting : settings) {
            arguments.add("--" + setting);
        }
        return new SpringApplication(Cunjing.class, TestBureaus.class).run(arguments.toArray(String[]::new));
    }

    private String url() {
        return "jdbc:postgresql://localhost:%d/cunjing".formatted(server.getPort());
    }

    public static int port(ConfigurableApplicationContext application) {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /// How many rows there are, whoever may see them.
    public long count(String rows) throws SQLException {
        try (var connection = server.getDatabase("postgres", "cunjing").getConnection();
                var answer = connection.createStatement().executeQuery("select count(*) from " + rows)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
