package org.cunjing.command;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/// A sheet that is filled row by row.
final class ReportSheet {

    private final Worksheet sheet;
    private int row;
    private int column;

    ReportSheet(Worksheet sheet, List<String> head) {
        this.sheet = sheet;
        head.forEach(this::put);
        next();
    }

    /// A text that a spreadsheet would run as a formula is made plain.
    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    ReportSheet put(String text) {
        sheet.value(row, column++, safe(text));
        return this;
    }

    ReportSheet put(Number number) {
        sheet.value(row, column++, number);
        return this;
    }

    /// Leaves a cell empty.
    ReportSheet skip() {
        column++;
        return this;
    }

    void next() {
        row++;
        column = 0;
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
