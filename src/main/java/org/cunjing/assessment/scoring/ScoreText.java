package org.cunjing.assessment.scoring;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What went into a score and what came out, as text that is the same to the byte for the same values.
public final class ScoreText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ScoreText() {}

    public static String write(OfficerMonth month) {
        return JSON.writeValueAsString(month);
    }

    public static OfficerMonth readMonth(String text) {
        return JSON.readValue(text, OfficerMonth.class);
    }

    public static String write(Score score) {
        return JSON.writeValueAsString(score);
    }

    public static Score readScore(String text) {
        return JSON.readValue(text, Score.class);
    }
}
