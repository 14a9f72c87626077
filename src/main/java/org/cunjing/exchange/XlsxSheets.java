package org.cunjing.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunjing.exchange.RawCell.Nature;
import org.cunjing.exchange.RawSheet.RawRow;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Reads the sheets of a workbook that [ArchiveGuard] has let pass.
final class XlsxSheets {

    private int rows;

    private XlsxSheets() {}

    static List<RawSheet> read(byte[] content) {
        ArchiveGuard.check(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            if (workbook.isDate1904()) {
                throw new NotAnImportFile("it counts days from 1904");
            }
            var reader = new XlsxSheets();
            var sheets = new ArrayList<RawSheet>();
            for (var sheet : workbook.getSheets().toList()) {
                sheets.add(new RawSheet(sheet.getName(), reader.rows(sheet)));
            }
            return sheets;
        } catch (IOException | RuntimeException failure) {
            throw failure instanceof NotAnImportFile || failure instanceof FileTooLarge
                    ? (RuntimeException) failure
                    : new NotAnImportFile("the workbook is broken");
        }
    }

    private List<RawRow> rows(Sheet sheet) throws IOException {
        var read = new ArrayList<RawRow>();
        try (var all = sheet.openStream()) {
            for (var row : (Iterable<Row>) all::iterator) {
                var cells = cells(row);
                if (!cells.isBlank()) {
                    read.add(cells);
                    BroughtFile.requireRows(++rows);
                }
            }
        }
        return read;
    }

    private static RawRow cells(Row row) {
        int width = Math.min(row.getCellCount(), BroughtFile.MOST_COLUMNS);
        var cells = new ArrayList<RawCell>(width);
        for (int column = 0; column < width; column++) {
            cells.add(cell(row.getOptionalCell(column)));
        }
        return new RawRow(row.getRowNum(), cells);
    }

    private static RawCell cell(Optional<Cell> cell) {
        if (cell.isEmpty() || cell.get().getType() == CellType.EMPTY) {
            return RawCell.EMPTY;
        }
        var one = cell.get();
        var text = BroughtFile.plain(String.valueOf(one.getValue() == null ? "" : one.getText()));
        return switch (one.getType()) {
            case FORMULA -> new RawCell("=" + one.getFormula(), Nature.FORMULA);
            case ERROR -> new RawCell(text, Nature.BROKEN);
            case NUMBER -> new RawCell(one.asNumber().stripTrailingZeros().toPlainString(), Nature.NUMBER);
            case STRING, BOOLEAN, EMPTY -> new RawCell(text, Nature.TEXT);
        };
    }
}
