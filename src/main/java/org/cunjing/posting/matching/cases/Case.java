package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One problem of the JSON format: everything but the pairs as a tree, the pairs as rows.
record Case(Fields fields, @Nullable PairRows pairs) {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(
                    DeserializationFeature
                            .FAIL_ON_TRAILING_TOKENS) // parts of a file are read; its end is looked at below
            .build();

    static Case read(InputStream in) throws IOException {
        try (var parser = STRICT.createParser(in)) {
            return read(parser);
        } catch (JacksonException fault) {
            var at = fault.getLocation();
            throw FileFault.of(
                    at == null ? "" : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()),
                    "is not well-formed JSON: %s",
                    fault.getOriginalMessage().lines().findFirst().orElse("?"));
        }
    }

    private static Case read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new FileFault("line 1", "must be a JSON object");
        }
        var tree = STRICT.createObjectNode();
        PairRows pairs = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            if (name.equals("pairs")) {
                pairs = PairRows.read(parser, name);
            } else {
                tree.set(name, STRICT.readTree(parser));
            }
        }
        if (parser.nextToken() != null) {
            throw FileFault.of(
                    "line %d".formatted(parser.currentLocation().getLineNr()),
                    "something follows the end of the object");
        }
        return of(tree, pairs);
    }

    static Case of(ObjectNode tree, @Nullable PairRows pairs) {
        return new Case(new Fields("", tree), pairs);
    }

    String kind() {
        return get("kind").text();
    }

    Fields get(String name) {
        return fields.get(name);
    }

    Optional<PairRows> rows() {
        return Optional.ofNullable(pairs);
    }

    /// What the case asks for beside its kind; the answers that stand there are not looked at.
    Fields expected() {
        return get("expected");
    }

    Fields questions(String name) {
        return get(name).exists() ? get(name) : expected().get(name);
    }
}
