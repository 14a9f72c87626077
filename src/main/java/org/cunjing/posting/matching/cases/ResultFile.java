package org.cunjing.posting.matching.cases;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/// Writes a result; the file appears whole or not at all.
final class ResultFile {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ResultFile() {}

    static void write(Path target, Map<String, Object> result) throws IOException {
        var unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16);
                var json = MAPPER.writer().with(new DefaultPrettyPrinter()).createGenerator(out)) {
            value(json, result);
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void value(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Answer.Absent absent -> json.writeNull();
            case Written written -> written.to(json);
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((name, inner) -> {
                    json.writeName(String.valueOf(name));
                    value(json, inner);
                });
                json.writeEndObject();
            }
            case Iterable<?> list -> {
                json.writeStartArray();
                list.forEach(inner -> value(json, inner));
                json.writeEndArray();
            }
            case long[] numbers -> json.writeArray(numbers, 0, numbers.length);
            case int[] numbers -> json.writeArray(numbers, 0, numbers.length);
            case Long number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case BigInteger number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(value.toString());
        }
    }
}
