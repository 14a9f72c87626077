package org.cunjing.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/// Writes sheets of a workbook.
@Component
class SheetWriter {

    private static final String HEAD_COLOUR = "E8EEFC";
    private static final double WIDTH = 16;
    private static final double WIDE = 60;

    private final SheetWords words;
    private final ValueText values;

    SheetWriter(SheetWords words, ValueText values) {
        this.words = words;
        this.values = values;
    }

    void write(Workbook workbook, SheetKind kind, List<Column> columns, List<Map<String, String>> rows, Locale locale)
            throws IOException {
        var sheet = workbook.newWorksheet(words.sheet(kind, locale));
        head(
                sheet,
                columns.stream().map(column -> words.head(kind, column, locale)).toList());
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                var column = columns.get(j);
                put(sheet, i + 1, j, column, rows.get(i).getOrDefault(column.name(), ""), locale);
            }
        }
        sheet.finish();
    }

    /// One line for each column: whether it must be filled, and with what.
    void explain(Workbook workbook, List<SheetKind> kinds, Locale locale) throws IOException {
        var sheet = workbook.newWorksheet(words.text("exchange.notes", locale));
        head(
                sheet,
                List.of("sheet", "column", "required", "content").stream()
                        .map(name -> words.text("exchange.notes." + name, locale))
                        .toList());
        int line = 1;
        for (var kind : kinds) {
            for (var column : kind.columns()) {
                sheet.value(line, 0, words.sheet(kind, locale));
                sheet.value(line, 1, words.head(kind, column, locale));
                sheet.value(line, 2, words.word(Boolean.toString(column.required()), locale));
                sheet.value(line++, 3, content(column, locale));
            }
        }
        sheet.width(3, WIDE);
        sheet.finish();
    }

    private String content(Column column, Locale locale) {
        var choices = values.written(
                new Column("", ValueType.WORDS, false, false, false, List.of()),
                String.join(",", column.words()),
                locale);
        return words.text("exchange.type." + column.type(), locale, choices);
    }

    private static void head(Worksheet sheet, List<String> heads) {
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(0, i, heads.get(i));
            sheet.width(i, WIDTH);
        }
        sheet.range(0, 0, 0, heads.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD_COLOUR)
                .set();
        sheet.freezePane(0, 1);
    }

    private void put(Worksheet sheet, int row, int place, Column column, String value, Locale locale) {
        if (value.isEmpty()) {
            return;
        }
        switch (column.type()) {
            case COUNT -> sheet.value(row, place, Long.parseLong(value));
            case MEASURE -> sheet.value(row, place, Double.parseDouble(value));
            case TEXT, LONG_TEXT, CODE, PHONE, DATE, MOMENT, NUMBER, YES_NO, WORD, WORDS, OUTLINE ->
                sheet.value(row, place, SafeText.of(values.written(column, value, locale)));
        }
    }
}
