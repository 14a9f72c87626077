package org.cunjing.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.casework.EntryFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/annual-reports")
class AnnualReportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AnnualReports reports;
    private final ReportWorkbook workbook;
    private final MessageSource texts;

    AnnualReportController(AnnualReports reports, ReportWorkbook workbook, MessageSource texts) {
        this.reports = reports;
        this.workbook = workbook;
        this.texts = texts;
    }

    /// The figures of a year: of the bureau to its office, of their own station to its leader.
    @GetMapping
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    AnnualReportView getAnnualReport(
            @RequestParam @Min(2000) @Max(2999) int year,
            @RequestParam(defaultValue = "POSTED") ReportScope scope,
            Locale locale) {
        return view(reports.of(year, scope), locale);
    }

    /// The same figures as a workbook, with the rows behind them.
    @GetMapping(path = "/workbook", produces = XLSX)
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER})
    ResponseEntity<byte[]> downloadAnnualReport(
            @RequestParam @Min(2000) @Max(2999) int year,
            @RequestParam(defaultValue = "POSTED") ReportScope scope,
            Locale locale) {
        var name = "report-%d-%s.xlsx".formatted(year, scope.name().toLowerCase(Locale.ROOT));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(workbook.of(reports.of(year, scope), locale));
    }

    private AnnualReportView view(AnnualReport report, Locale locale) {
        var figures = report.figures().stream()
                .map(figure -> new ReportFigureView(
                        figure.figure(),
                        text(figure.figure().key(), locale),
                        text(figure.figure().key() + ".definition", locale),
                        figure.value(),
                        figure.rows()))
                .toList();
        return new AnnualReportView(
                report.year(),
                report.scope(),
                report.station(),
                report.asOf(),
                figures,
                report.hazardsPerHundred(),
                report.months().stream()
                        .map(month -> new ReportMonthView(month.month().toString(), counts(month.values())))
                        .toList(),
                parts(report.byVillage()),
                parts(report.byOfficer()));
    }

    private String text(String key, Locale locale) {
        return texts.getMessage("report." + key, null, locale);
    }

    private static List<ReportPartView> parts(List<AnnualReport.Part> parts) {
        return parts.stream()
                .map(part -> new ReportPartView(part.id(), part.name(), part.group(), counts(part.values())))
                .toList();
    }

    private static List<Long> counts(Map<ReportFigure, Long> values) {
        return Arrays.stream(ReportFigure.values())
                .map(figure -> values.getOrDefault(figure, 0L))
                .toList();
    }

    /// @param hazardsPerHundred hazards found in a hundred inspections; null without inspections
    record AnnualReportView(
            int year,
            ReportScope scope,
            @Nullable UUID stationId,
            Instant asOf,
            List<ReportFigureView> figures,
            @Nullable Double hazardsPerHundred,
            List<ReportMonthView> months,
            List<ReportPartView> villages,
            List<ReportPartView> officers) {}

    /// @param rows query of /api/ledger-entries; null: counted from the volunteers
    record ReportFigureView(
            ReportFigure figure,
            String name,
            String definition,
            long value,
            @Nullable EntryFilter rows) {}

    /// @param values in the order of the figures
    record ReportMonthView(String month, List<Long> values) {}

    /// @param group the village's station or the officer's badge; `values` in the order of the figures
    record ReportPartView(UUID id, String name, String group, List<Long> values) {}
}
