package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Cases of a JSON file: one, or a list of several.
record CaseFile(List<Case> cases, boolean list) {

    static CaseFile read(InputStream in) throws IOException {
        try (var parser = Case.STRICT.createParser(in)) {
            var file = read(parser);
            if (parser.nextToken() != null) {
                throw FileFault.of(
                        "line %d".formatted(parser.currentLocation().getLineNr()),
                        "something follows the end of the %s",
                        file.list ? "list" : "object");
            }
            return file;
        } catch (JacksonException fault) {
            var at = fault.getLocation();
            throw FileFault.of(
                    at == null ? "" : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()),
                    "is not well-formed JSON: %s",
                    fault.getOriginalMessage().lines().findFirst().orElse("?"));
        }
    }

    private static CaseFile read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return new CaseFile(List.of(Case.read(parser, "")), false);
        }
        var cases = new ArrayList<Case>();
        var names = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var one = Case.read(parser, "[%d]".formatted(cases.size()));
            if (!names.add(one.name())) {
                throw one.fields().fault("\"%s\" is the name of an earlier case already", one.name());
            }
            cases.add(one);
        }
        if (cases.isEmpty()) {
            throw new FileFault("line 1", "the list holds no case");
        }
        return new CaseFile(cases, true);
    }
}
