package org.cunjing.field.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cunjing.field.sync.Conflict.Difference;
import org.cunjing.platform.FormCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Contents of records: JSON texts that are kept as they were written.
@Component
class Bodies {

    private final JsonMapper json;
    private final FormCheck check;

    Bodies(JsonMapper json, FormCheck check) {
        this.json = json;
        this.check = check;
    }

    /// @throws org.cunjing.shared.Faulty if something is missing or too long
    /// @throws IllegalArgumentException if the text is no JSON object of this form
    <T> T read(FieldRecord record, Class<T> form) {
        return read(record.body(), form);
    }

    /// The same for a content that a record was changed from.
    <T> T read(String text, Class<T> form) {
        var read = json.readValue(text, form);
        if (read == null) {
            throw new IllegalArgumentException("body and base must be objects.");
        }
        return check.check(read);
    }

    String write(Object content) {
        return json.writeValueAsString(content);
    }

    static String hash(String body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The fields in which two contents differ, by name; those inside others by their path.
    List<Difference> differences(@Nullable String base, String mine, String theirs) {
        var before = base == null ? Map.<String, String>of() : flat(base);
        var here = flat(mine);
        var there = flat(theirs);
        var names = new TreeSet<>(here.keySet());
        names.addAll(there.keySet());
        var differences = new ArrayList<Difference>();
        for (var name : names) {
            if (!Objects.equals(here.get(name), there.get(name))) {
                differences.add(new Difference(name, before.get(name), here.get(name), there.get(name)));
            }
        }
        return differences;
    }

    private Map<String, String> flat(String body) {
        var fields = new TreeMap<String, String>();
        flatten("", json.readTree(body), fields);
        return fields;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> flatten(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), fields));
        } else if (!node.isNull()) {
            fields.put(path, node.isValueNode() ? node.asString() : node.toString());
        }
    }
}
