package org.cunjing;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The application that a benchmark measures: on a PostgreSQL of its own, in a folder that goes with it. The process
/// ends with the measurement.
public final class BenchedApplication {

    private BenchedApplication() {}

    /// What is done with the application.
    @FunctionalInterface
    public interface Measurement {
        void of(ConfigurableApplicationContext application) throws Exception;
    }

    /// With the demonstration bureau.
    public static void demonstration(Measurement measurement) throws Exception {
        run(measurement, "--cunjing.bureau=demo", "--logging.level.root=warn");
    }

    /// With a bureau that has nothing yet.
    public static void empty(Measurement measurement) throws Exception {
        run(
                measurement,
                "--cunjing.bureau=bench",
                "--cunjing.demonstration.enabled=false",
                "--logging.level.root=error",
                "--logging.level.org.cunjing=error");
    }

    private static void run(Measurement measurement, String... settings) throws Exception {
        var folder = Files.createTempDirectory("cunjing-bench");
        var all = Stream.concat(Stream.of("--server.port=0", "--cunjing.data=" + folder), Stream.of(settings));
        try (var application =
                new SpringApplication(Cunjing.class, TestBureaus.class).run(all.toArray(String[]::new))) {
            measurement.of(application);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }
}
