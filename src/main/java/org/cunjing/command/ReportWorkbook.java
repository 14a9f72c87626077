package org.cunjing.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.casework.EntryFilter;
import org.cunjing.casework.EntryHead;
import org.cunjing.casework.Ledgers;
import org.cunjing.command.AnnualReport.Figure;
import org.cunjing.command.AnnualReport.Part;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The annual report as a workbook: figures with their definitions, months, villages, officers, and one sheet of rows
/// for each figure. Rows carry no words of residents.
@Component
class ReportWorkbook {

    private static final int PAGE = 500;

    private final Ledgers ledgers;
    private final MessageSource texts;

    ReportWorkbook(Ledgers ledgers, MessageSource texts) {
        this.ledgers = ledgers;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public byte[] of(AnnualReport report, Locale locale) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Cunjing", "1.0")) {
            new Sheets(workbook, report, locale).write();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /// A text that a spreadsheet would run as a formula is made plain.
    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private final class Sheets {

        private final Workbook workbook;
        private final AnnualReport report;
        private final Locale locale;

        Sheets(Workbook workbook, AnnualReport report, Locale locale) {
            this.workbook = workbook;
            this.report = report;
            this.locale = locale;
        }

        void write() throws IOException {
            writeFigures();
            writeMonths();
            writeParts("sheet.villages", report.byVillage());
            writeParts("sheet.officers", report.byOfficer());
            for (var figure : report.figures()) {
                var rows = figure.rows();
                if (rows != null) {
                    writeRows(figure, rows);
                }
            }
        }

        private void writeFigures() throws IOException {
            var sheet = sheet(text("sheet.figures"));
            head(sheet, List.of(text("column.figure"), text("column.value"), text("column.definition")));
            int row = 1;
            for (var figure : report.figures()) {
                put(sheet, row, 0, text(figure.figure().key()));
                sheet.value(row, 1, figure.value());
                put(sheet, row++, 2, text(figure.figure().key() + ".definition"));
            }
            var rate = report.hazardsPerHundred();
            put(sheet, row, 0, text("figure.HAZARDS_PER_HUNDRED"));
            if (rate != null) {
                sheet.value(row, 1, rate);
            }
            put(sheet, row++, 2, text("figure.HAZARDS_PER_HUNDRED.definition"));
            put(sheet, row, 0, text("as-of"));
            put(sheet, row, 1, report.asOf().toString());
            put(sheet, row, 2, text("scope." + report.scope()));
            sheet.finish();
        }

        private void writeMonths() throws IOException {
            var sheet = sheet(text("sheet.months"));
            head(sheet, List.of(text("column.month")));
            headFigures(sheet, 1);
            int row = 1;
            for (var month : report.months()) {
                put(sheet, row, 0, month.month().toString());
                putValues(sheet, row++, 1, month.values());
            }
            sheet.finish();
        }

        private void writeParts(String key, List<Part> parts) throws IOException {
            var sheet = sheet(text(key));
            head(sheet, List.of(text("column.name"), text("column.group")));
            headFigures(sheet, 2);
            int row = 1;
            for (var part : parts) {
                put(sheet, row, 0, part.name());
                put(sheet, row, 1, part.group());
                putValues(sheet, row++, 2, part.values());
            }
            sheet.finish();
        }

        private void writeRows(Figure figure, EntryFilter filter) throws IOException {
            var sheet = sheet(text(figure.figure().key()));
            head(
                    sheet,
                    List.of(
                            text("column.number"),
                            text("column.village"),
                            text("column.officer"),
                            text("column.day"),
                            text("column.category"),
                            text("column.quantity")));
            var villages = names(report.byVillage());
            var officers = names(report.byOfficer());
            int row = 1;
            for (long offset = 0; ; offset += PAGE) {
                var page = ledgers.list(filter, PAGE, offset).entries();
                for (var entry : page) {
                    putEntry(sheet, row++, entry, villages, officers);
                }
                if (page.size() < PAGE) {
                    break;
                }
            }
            sheet.finish();
        }

        private static void putEntry(
                Worksheet sheet, int row, EntryHead entry, Map<UUID, String> villages, Map<UUID, String> officers) {
            put(sheet, row, 0, "%d-%d".formatted(entry.year(), entry.number()));
            put(sheet, row, 1, villages.getOrDefault(entry.villageId(), ""));
            put(sheet, row, 2, officers.getOrDefault(entry.officerId(), ""));
            put(sheet, row, 3, entry.happenedOn().toString());
            put(sheet, row, 4, entry.category());
            sheet.value(row, 5, entry.quantity());
        }

        private void headFigures(Worksheet sheet, int column) {
            int next = column;
            for (var figure : ReportFigure.values()) {
                put(sheet, 0, next++, text(figure.key()));
            }
        }

        private Worksheet sheet(String name) {
            return workbook.newWorksheet(name);
        }

        private String text(String key) {
            return texts.getMessage("report." + key, null, locale);
        }
    }

    private static void head(Worksheet sheet, List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            put(sheet, 0, column, names.get(column));
        }
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, safe(text));
    }

    private static void putValues(Worksheet sheet, int row, int column, Map<ReportFigure, Long> values) {
        int next = column;
        for (var figure : ReportFigure.values()) {
            sheet.value(row, next++, values.getOrDefault(figure, 0L));
        }
    }

    private static Map<UUID, String> names(List<Part> parts) {
        return parts.stream().collect(Collectors.toMap(Part::id, Part::name));
    }
}
