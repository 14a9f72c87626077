package org.cunjing.assessment.scoring;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rule sets as JSON for machines: what is published is what is computed, nothing is lost or guessed.
public final class RuleSetText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private RuleSetText() {}

    /// Reads a rule set.
    ///
    /// @throws IllegalArgumentException if the text is no rule set; `RuleSetCheck` tells all that is wrong with it
    public static RuleSet read(String json) {
        try {
            return JSON.readValue(json, RuleSet.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("text must be a rule set: " + e.getOriginalMessage(), e);
        }
    }

    public static String write(RuleSet rules) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rules);
    }

    /// @throws IllegalArgumentException if the text is no JSON
    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("text must be JSON: " + e.getOriginalMessage(), e);
        }
    }
}
