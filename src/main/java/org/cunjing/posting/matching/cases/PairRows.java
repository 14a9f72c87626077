package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Rows of `pairs` as they stand in the file: texts and whole numbers, read one after another.
final class PairRows {

    record Row(String path, List<Object> cells) {

        String text(int column) {
            if (column >= cells.size() || !(cells.get(column) instanceof String text) || text.isEmpty()) {
                throw FileFault.of("%s[%d]".formatted(path, column), "must be an id");
            }
            return text;
        }

        long number(int column) {
            if (column >= cells.size() || !(cells.get(column) instanceof Long number)) {
                throw FileFault.of("%s[%d]".formatted(path, column), "must be a whole number of 64 bits");
            }
            return number;
        }
    }

    private final List<Row> rows = new ArrayList<>();

    List<Row> rows() {
        return rows;
    }

    static PairRows read(JsonParser parser, String path) {
        var read = new PairRows();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw FileFault.of(path, "must be a list");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var place = "%s[%d]".formatted(path, read.rows.size());
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw FileFault.of(place, "must be a list");
            }
            var cells = new ArrayList<Object>(4);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                cells.add(cell(parser, "%s[%d]".formatted(place, cells.size())));
            }
            read.rows.add(new Row(place, cells));
        }
        return read;
    }

    static PairRows of(Fields list) {
        var read = new PairRows();
        for (var row : list.list()) {
            var cells = new ArrayList<Object>();
            for (var cell : row.list()) {
                cells.add(cell.required().isString() ? cell.text() : (Object) cell.number());
            }
            read.rows.add(new Row(row.path(), cells));
        }
        return read;
    }

    private static Object cell(JsonParser parser, String place) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getString().intern();
            case VALUE_NUMBER_INT -> {
                if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                    throw FileFault.of(place, "must be a whole number of 64 bits, is %s", parser.getString());
                }
                yield parser.getLongValue();
            }
            case null, default -> throw FileFault.of(place, "must be an id or a whole number");
        };
    }
}
