package org.cunjing;

import org.cunjing.platform.CannotStart;
import org.cunjing.platform.Preflight;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.NestedExceptionUtils;

/// One village, one officer: the application.
@SpringBootApplication
public class Cunjing {

    private static final int FAILED = 1;

    public static void main(String[] args) {
        try {
            Preflight.check(System.getenv());
            SpringApplication.run(Cunjing.class, args);
        } catch (CannotStart obstacle) {
            stop(obstacle);
        } catch (RuntimeException failure) {
            if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof CannotStart obstacle) {
                stop(obstacle);
            }
            throw failure;
        }
    }

    private static void stop(CannotStart obstacle) {
        System.err.println(obstacle.getMessage());
        System.exit(FAILED);
    }
}
