package org.cunjing.posting.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the worked examples of the project.
final class Vectors {

    static final JsonMapper JSON = new JsonMapper();

    private Vectors() {}

    static JsonNode read(String name) {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream("/vectors/" + name))) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(node -> strings.add(node.asString()));
        return strings;
    }

    static List<List<String>> rows(JsonNode array) {
        var rows = new ArrayList<List<String>>();
        array.forEach(node -> rows.add(strings(node)));
        return rows;
    }

    static Map<String, List<String>> lists(JsonNode object) {
        var lists = new TreeMap<String, List<String>>();
        object.properties().forEach(entry -> lists.put(entry.getKey(), strings(entry.getValue())));
        return lists;
    }

    static Map<String, String> words(JsonNode object) {
        var words = new TreeMap<String, String>();
        object.properties()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
        return words;
    }

    static List<Recusal> recusals(JsonNode array) {
        return rows(array).stream()
                .map(pair -> new Recusal(pair.get(0), pair.get(1)))
                .toList();
    }
}
