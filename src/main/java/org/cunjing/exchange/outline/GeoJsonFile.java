package org.cunjing.exchange.outline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A collection of features (RFC 7946), read without believing it.
///
/// @param namedCrs what an older program wrote as `crs`; empty if nothing
record GeoJsonFile(List<Feature> features, String namedCrs) {

    static final int MOST_BYTES = 20 << 20;
    static final int MOST_FEATURES = 10_000;
    /// From here on a floating-point number does not hold every whole number any more.
    private static final double LARGEST_CODE = 1L << 53;
    private static final int MOST_PROPERTIES = 200;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(40)
                            .maxStringLength(100_000)
                            .maxNumberLength(60)
                            .maxNameLength(1_000)
                            .build())
                    .build())
            .build();

    /// @param properties those that are text or a number, as text
    record Feature(int number, Map<String, String> properties, JsonNode geometry) {}

    /// @throws NotGeoJson if it is something else, or broken
    /// @throws OutlineFileTooLarge if it holds more than is read at once
    static GeoJsonFile read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new OutlineFileTooLarge("bytes", content.length);
        }
        var root = parse(content);
        if (!root.path("type").asString("").equals("FeatureCollection")
                || !root.path("features").isArray()) {
            throw new NotGeoJson("it is no collection of features");
        }
        var array = root.path("features");
        if (array.isEmpty()) {
            throw new NotGeoJson("it holds no feature");
        }
        if (array.size() > MOST_FEATURES) {
            throw new OutlineFileTooLarge("features", array.size());
        }
        var features = new ArrayList<Feature>();
        for (var node : array) {
            features.add(new Feature(features.size() + 1, properties(node.path("properties")), node.path("geometry")));
        }
        return new GeoJsonFile(
                features, root.path("crs").path("properties").path("name").asString(""));
    }

    /// The property whose values are codes of villages most often; of equals the first.
    Optional<String> codeProperty(Set<String> codes) {
        var hits = new LinkedHashMap<String, Integer>();
        for (var feature : features) {
            feature.properties().forEach((name, value) -> {
                if (codes.contains(value)) {
                    hits.merge(name, 1, Integer::sum);
                }
            });
        }
        return hits.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    List<String> propertyNames() {
        return features.stream()
                .flatMap(feature -> feature.properties().keySet().stream())
                .distinct()
                .limit(MOST_PROPERTIES)
                .toList();
    }

    private static JsonNode parse(byte[] content) {
        try {
            return JSON.readTree(content);
        } catch (JacksonException broken) {
            throw new NotGeoJson("it is no JSON, or not an honest one");
        }
    }

    private static Map<String, String> properties(JsonNode node) {
        var values = new LinkedHashMap<String, String>();
        node.properties().stream().limit(MOST_PROPERTIES).forEach(property -> {
            var value = property.getValue();
            if (value.isString()) {
                values.put(property.getKey(), value.asString().strip());
            } else if (value.isNumber()) {
                values.put(property.getKey(), plain(value));
            }
        });
        return values;
    }

    /// Codes that a spreadsheet turned into numbers: 5.10114E+11 is 510114000000.
    private static String plain(JsonNode number) {
        if (number.isIntegralNumber()) {
            return number.asString();
        }
        double value = number.doubleValue();
        return Math.abs(value) < LARGEST_CODE
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : "";
    }
}
