package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One problem of the JSON format: everything but the pairs as a tree, the pairs as rows.
record Case(Fields fields, @Nullable PairRows pairs) {

    static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(
                    DeserializationFeature
                            .FAIL_ON_TRAILING_TOKENS) // parts of a file are read; its end is looked at below
            .build();

    static Case read(InputStream in) throws IOException {
        var file = CaseFile.read(in);
        if (file.list()) {
            throw new FileFault("line 1", "must be a JSON object");
        }
        return file.cases().getFirst();
    }

    /// @param path where the case stands in a list; empty if it stands alone
    static Case read(JsonParser parser, String path) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new FileFault(path.isEmpty() ? "line 1" : path, "must be a JSON object");
        }
        var tree = STRICT.createObjectNode();
        PairRows pairs = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            if (name.equals("pairs")) {
                pairs = PairRows.read(parser, path.isEmpty() ? name : path + "." + name);
            } else {
                tree.set(name, STRICT.readTree(parser));
            }
        }
        return new Case(new Fields(path, tree), pairs);
    }

    static Case of(ObjectNode tree, @Nullable PairRows pairs) {
        return new Case(new Fields("", tree), pairs);
    }

    /// As the case says it; two kinds are known by their fields.
    String kind() {
        if (get("kind").exists()) {
            return get("kind").text();
        }
        return get("proposer_prefs").exists()
                ? StationFields.MANY
                : get("student_prefs").exists()
                        ? StationFields.ALLOCATION
                        : get("kind").text();
    }

    /// Its id or name; empty if it has none.
    String name() {
        var name = get("id").exists() ? get("id") : get("name");
        return name.exists() ? name.text() : fields.path();
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
