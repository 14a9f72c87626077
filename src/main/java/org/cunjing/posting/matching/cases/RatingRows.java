package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Two-sided ratings by group as lines of a table; the columns are found by the names in the heading, others are passed
/// over. Ratings are decimal numbers and may be missing.
///
/// @param words what things are called in this file
/// @param groups lines of each group, in the order of the file
record RatingRows(RatingWords words, Map<String, List<Row>> groups) {

    /// Digits behind the point that are kept, exactly.
    static final int DIGITS = 6;

    private static final Pattern NUMBER = Pattern.compile("(-?)(\\d{1,%1$d})(?:\\.(\\d{1,%1$d}))?".formatted(DIGITS));

    /// @param own rating that the first side gave, times ten to the power of `DIGITS`
    record Row(String first, String second, Optional<Long> own, Optional<Long> other) {}

    static RatingRows read(InputStream in) throws IOException {
        var fields = new TableFields(in);
        var heading = line(fields);
        var words = RatingWords.of(heading)
                .orElseThrow(() -> FileFault.of("line 1", "the heading must be %s", RatingWords.HEADINGS));
        int[] at = words.columns().stream().mapToInt(heading::indexOf).toArray();
        var lines = new HashMap<List<String>, Integer>();
        var groups = new LinkedHashMap<String, List<Row>>();
        while (!fields.ended()) {
            fields.nextLine();
            var line = line(fields);
            if (line.isEmpty() || line.equals(List.of(""))) {
                continue;
            }
            require(line.size() == heading.size(), fields, "must have %d fields, has %d", heading.size(), line.size());
            var cells = IntStream.of(at).mapToObj(line::get).toList();
            Integer before = lines.putIfAbsent(cells.subList(0, 3), fields.line());
            require(before == null, fields, "the pair stands in line %d already", before == null ? 0 : before);
            groups.computeIfAbsent(cells.getFirst(), group -> new ArrayList<>()).add(row(cells, words, fields));
        }
        require(!groups.isEmpty(), fields, "there is no pair");
        return new RatingRows(words, groups);
    }

    private static Row row(List<String> cells, RatingWords words, TableFields fields) {
        for (int c = 0; c < 3; c++) {
            require(
                    !cells.get(c).isEmpty(),
                    fields,
                    "%s is empty",
                    words.columns().get(c));
        }
        return new Row(cells.get(1), cells.get(2), number(cells.get(3), fields), number(cells.get(4), fields));
    }

    private static void require(boolean holds, TableFields fields, String fault, Object... values) {
        if (!holds) {
            throw FileFault.of(fields.place(), fault, values);
        }
    }

    private static List<String> line(TableFields fields) throws IOException {
        var line = new ArrayList<String>();
        boolean more = true;
        while (more && fields.field()) {
            line.add(fields.text().strip());
            more = fields.more();
        }
        return line;
    }

    private static Optional<Long> number(String text, TableFields fields) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var match = NUMBER.matcher(text);
        require(
                match.matches(),
                fields,
                "the rating \"%s\" must be a number with at most %d digits before and behind the point",
                text,
                DIGITS);
        var behind = match.group(3) == null ? "" : match.group(3);
        long value = Long.parseLong(match.group(2) + behind + "0".repeat(DIGITS - behind.length()));
        return Optional.of(match.group(1).isEmpty() ? value : -value);
    }
}
