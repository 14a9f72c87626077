package org.cunjing.shared;

import java.nio.file.Path;

/// The key file is missing, damaged or open to others. The sentence is meant for whoever starts the application.
public final class UnusableKeyFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableKeyFile(Path file, String why) {
        super("The key file %s %s.".formatted(file, why));
    }
}
