package org.cunjing.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/// Looks at port, settings, database, data folder and keys before anything is started, and says in one sentence what is
/// wrong.
public final class Preflight {

    private static final int MAX_PORT = 65_535;
    private static final int TIMEOUT_SECONDS = 5;

    private Preflight() {}

    /// @throws CannotStart if the application could not run
    public static void check(Map<String, String> environment) {
        checkPort(environment.getOrDefault("CUNJING_PORT", "8080"));
        SettingsCheck.check(environment);
        var url = environment.getOrDefault("CUNJING_DATABASE_URL", "");
        if (url.isEmpty()) {
            checkFolder(
                    Path.of(environment.getOrDefault("CUNJING_DATA", "data")).toAbsolutePath());
        } else {
            checkDatabase(url, environment);
        }
        KeyConfiguration.check(
                environment.getOrDefault("CUNJING_KEY_FILE", ""),
                environment.getOrDefault("CUNJING_DATA", "data"),
                !url.isEmpty());
    }

    private static void checkPort(String text) {
        int port;
        try {
            port = Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            port = -1;
        }
        if (port < 0 || port > MAX_PORT) {
            throw new CannotStart("CUNJING_PORT (%s) is not a port number from 0 to %d.".formatted(text, MAX_PORT));
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException busy) {
            throw new CannotStart(
                    "Port %d is in use by another program; end it, or set CUNJING_PORT to a free one.".formatted(port));
        }
    }

    private static void checkFolder(Path path) {
        var folder = new DataFolder(path);
        if (folder.isHalfWritten()) {
            throw new CannotStart(
                    ("The data folder %s holds an unfinished database; restore it from a backup, or move it "
                                    + "away to begin with an empty one.")
                            .formatted(path));
        }
        try {
            Files.createDirectories(path);
        } catch (IOException refused) {
            throw new CannotStart(
                    "The data folder %s cannot be created; set CUNJING_DATA to a folder that can be written."
                            .formatted(path));
        }
        if (!Files.isWritable(path)) {
            throw new CannotStart("The data folder %s cannot be written by this user.".formatted(path));
        }
    }

    private static void checkDatabase(String url, Map<String, String> environment) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart(
                    "CUNJING_DATABASE_URL must begin with jdbc:postgresql: and name a PostgreSQL database.");
        }
        DriverManager.setLoginTimeout(TIMEOUT_SECONDS);
        try (var connection = DriverManager.getConnection(
                url,
                environment.getOrDefault("CUNJING_DATABASE_USER", ""),
                environment.getOrDefault("CUNJING_DATABASE_PASSWORD", ""))) {
            if (!connection.isValid(TIMEOUT_SECONDS)) {
                throw new SQLException("The connection is not valid.");
            }
        } catch (SQLException failure) {
            throw new CannotStart(
                    "The database at CUNJING_DATABASE_URL does not let us in (%s); check address, user and password."
                            .formatted(String.valueOf(failure.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("")));
        }
    }
}
