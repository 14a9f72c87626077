package org.cunjing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// One village, one officer: the application.
@SpringBootApplication
class Cunjing {

    static void main(String[] args) {
        SpringApplication.run(Cunjing.class, args);
    }
}
