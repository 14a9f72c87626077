package org.cunjing.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cunjing.command.AnnualReport.Part;
import org.dhatim.fastexcel.Workbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The annual report as a workbook: figures with their definitions, months, villages, officers, and the rows behind
/// each figure.
@Component
class ReportWorkbook {

    private final ReportRows rows;
    private final MessageSource texts;

    ReportWorkbook(ReportRows rows, MessageSource texts) {
        this.rows = rows;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public byte[] of(AnnualReport report, Locale locale) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Cunjing", "1.0")) {
            new Sheets(workbook, report, locale).write();
            rows.write(workbook, report, locale);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
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
            writeParts("sheet.villages", report.byVillage(), ReportFigure.ofVillages());
            writeParts("sheet.officers", report.byOfficer(), ReportFigure.ofLedgers());
        }

        private void writeFigures() throws IOException {
            var head = Stream.of("column.figure", "column.value", "column.definition")
                    .map(this::text)
                    .toList();
            var sheet = sheet("sheet.figures", head);
            for (var figure : report.figures()) {
                sheet.put(text(figure.figure().key()))
                        .put(figure.value())
                        .put(text(figure.figure().key() + ".definition"))
                        .next();
            }
            var rate = report.hazardsPerHundred();
            sheet.put(text("figure.HAZARDS_PER_HUNDRED"));
            (rate == null ? sheet.skip() : sheet.put(rate))
                    .put(text("figure.HAZARDS_PER_HUNDRED.definition"))
                    .next();
            sheet.put(text("as-of")).put(report.asOf().toString()).put(text("scope." + report.scope()));
            sheet.finish();
        }

        private void writeMonths() throws IOException {
            var figures = ReportFigure.ofLedgers();
            var sheet = sheet("sheet.months", head(figures, "column.month"));
            for (var month : report.months()) {
                sheet.put(month.month().toString());
                put(sheet, figures, month.values());
            }
            sheet.finish();
        }

        private void writeParts(String key, List<Part> parts, List<ReportFigure> figures) throws IOException {
            var sheet = sheet(key, head(figures, "column.name", "column.group"));
            for (var part : parts) {
                sheet.put(part.name()).put(part.group());
                put(sheet, figures, part.values());
            }
            sheet.finish();
        }

        private static void put(ReportSheet sheet, List<ReportFigure> figures, Map<ReportFigure, Long> values) {
            figures.forEach(figure -> sheet.put(values.getOrDefault(figure, 0L)));
            sheet.next();
        }

        private List<String> head(List<ReportFigure> figures, String... columns) {
            return Stream.concat(Stream.of(columns), figures.stream().map(ReportFigure::key))
                    .map(this::text)
                    .toList();
        }

        private ReportSheet sheet(String name, List<String> head) {
            return new ReportSheet(workbook.newWorksheet(text(name)), head);
        }

        private String text(String key) {
            return texts.getMessage("report." + key, null, locale);
        }
    }
}
