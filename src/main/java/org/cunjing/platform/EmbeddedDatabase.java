package org.cunjing.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A real PostgreSQL that belongs to this process.
///
/// @param url of the database, without credentials
record EmbeddedDatabase(EmbeddedPostgres server, String url, String password) implements AutoCloseable {

    static final String OWNER = "postgres";

    /// One that is forgotten at the end: tests.
    static EmbeddedDatabase passing() throws IOException {
        return of(builder().setServerConfig("fsync", "off").start(), "");
    }

    /// One whose data stay in the folder between starts, durable as a server's should be.
    static EmbeddedDatabase lasting(DataFolder folder) throws IOException, SQLException {
        boolean fresh = !folder.isInitialised();
        var password = fresh ? DataFolder.newPassword() : folder.password();
        Files.createDirectories(folder.path());
        stopOrphan(folder.database());
        var server = builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                .setConnectConfig("password", password)
                .start();
        if (fresh) {
            lock(server, folder, password);
        }
        return of(server, password);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static EmbeddedDatabase of(EmbeddedPostgres server, String password) {
        return new EmbeddedDatabase(
                server,
                "jdbc:postgresql://127.0.0.1:%d/postgres?reWriteBatchedInserts=true&ApplicationName=cunjing"
                        .formatted(server.getPort()),
                password);
    }

    private static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false) // its hook would end the server before the application has let go
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("max_connections", "64")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("autovacuum_naptime", "10s"); // a bureau that was just filled is counted soon
    }

    /// The server starts by trusting every local process; from now on it wants the password.
    private static void lock(EmbeddedPostgres server, DataFolder folder, String password)
            throws IOException, SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role %s password '%s'".formatted(OWNER, password));
            var rules = folder.database().resolve("pg_hba.conf");
            Files.writeString(rules, Files.readString(rules).replace("trust", "scram-sha-256"));
            statement.execute("select pg_reload_conf()");
        }
        folder.keepPassword(password);
    }

    /// After a killed application its server lives on and holds the folder.
    private static void stopOrphan(Path database) throws IOException {
        var pidFile = database.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
                .filter(process -> process.info().command().orElse("").endsWith("/bin/postgres"))
                .ifPresent(process -> {
                    process.destroy();
                    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
                });
    }
}
