package org.cunjing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Known answers from `src/test/resources/vectors`.
public final class Vectors {

    private Vectors() {}

    public static JsonNode read(String file) {
        try (var content = Vectors.class.getResourceAsStream("/vectors/" + file)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(content, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
