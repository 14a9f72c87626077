package org.cunjing.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cunjing.exchange.RawCell.Nature;
import org.cunjing.exchange.RawSheet.RawRow;

/// Reads a table of text: UTF-8 with or without a mark, else GB18030, which Chinese spreadsheets write; parted by
/// commas,
/// semicolons or tabs.
final class CsvSheets {

    private static final char MARK = '\uFEFF';
    private static final int MOST_FIELD_CHARS = 1 << 20;

    private CsvSheets() {}

    static List<RawSheet> read(byte[] content) {
        var text = decode(content);
        var rows = new ArrayList<RawRow>();
        var parser = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(MOST_FIELD_CHARS);
        try (var records = parser.ofCsvRecord(text)) {
            int number = 0;
            for (var one : records) {
                var row = new RawRow(++number, cells(one));
                if (!row.isBlank()) {
                    rows.add(row);
                    BroughtFile.requireRows(rows.size());
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException broken) {
            throw new NotAnImportFile("a quotation mark is not closed, or a field is endless");
        }
        return List.of(new RawSheet("", rows));
    }

    private static List<RawCell> cells(CsvRecord row) {
        return row.getFields().stream()
                .limit(BroughtFile.MOST_COLUMNS)
                .map(field -> new RawCell(BroughtFile.plain(field), Nature.TEXT))
                .toList();
    }

    private static String decode(byte[] content) {
        var text = Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
                .flatMap(charset -> strict(content, charset).stream())
                .findFirst()
                .orElseThrow(() -> new NotAnImportFile("its letters are neither UTF-8 nor GB18030"));
        if (text.indexOf('\0') >= 0) {
            throw new NotAnImportFile("it is not text");
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Optional<String> strict(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static char separator(String text) {
        var head = text.lines().findFirst().orElse("");
        return Stream.of(',', '\t', ';')
                .max((one, other) -> Long.compare(count(head, one), count(head, other)))
                .orElseThrow();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
