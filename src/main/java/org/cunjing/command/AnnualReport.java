package org.cunjing.command;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.casework.EntryFilter;
import org.jspecify.annotations.Nullable;

/// One year of a bureau or of one station, counted from its records as of a moment.
///
/// @param station null: the whole bureau
/// @param byOfficer of the figures of the ledgers; like `byVillage` it adds up to the totals
record AnnualReport(
        int year,
        ReportScope scope,
        @Nullable UUID station,
        Instant asOf,
        List<Figure> figures,
        List<Month> months,
        List<Part> byVillage,
        List<Part> byOfficer) {

    /// @param rows filter that lists exactly the ledger entries counted; null: rows of another list
    record Figure(ReportFigure figure, long value, @Nullable EntryFilter rows) {}

    record Month(YearMonth month, Map<ReportFigure, Long> values) {}

    /// Share of a village or an officer.
    ///
    /// @param group the station's name
    record Part(UUID id, String name, String group, Map<ReportFigure, Long> values) {}

    long value(ReportFigure figure) {
        return figures.stream()
                .filter(found -> found.figure() == figure)
                .mapToLong(Figure::value)
                .sum();
    }

    /// Hazards found in a hundred inspections; none without inspections.
    @Nullable Double hazardsPerHundred() {
        long inspections = value(ReportFigure.INSPECTIONS);
        return inspections == 0 ? null : 100.0 * value(ReportFigure.HAZARDS) / inspections;
    }
}
