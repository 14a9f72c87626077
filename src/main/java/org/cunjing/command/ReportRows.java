package org.cunjing.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.casework.EntryFilter;
import org.cunjing.casework.Ledgers;
import org.cunjing.command.AnnualReport.Figure;
import org.cunjing.command.AnnualReport.Part;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// One sheet for each figure with exactly the rows that it counts. They carry no words and no names of residents.
@Component
class ReportRows {

    private static final int PAGE = 500;
    private static final String[] ENTRY = {"number", "village", "officer", "day", "category", "quantity"};
    private static final String[] TEAM = {"team", "station", "strength", "area", "shift"};
    private static final String[] VOLUNTEER = {"village", "organisation", "joined"};

    private final Ledgers ledgers;
    private final AnnualReports reports;
    private final Villages villages;
    private final MessageSource texts;

    ReportRows(Ledgers ledgers, AnnualReports reports, Villages villages, MessageSource texts) {
        this.ledgers = ledgers;
        this.reports = reports;
        this.villages = villages;
        this.texts = texts;
    }

    void write(Workbook workbook, AnnualReport report, Locale locale) throws IOException {
        for (var figure : report.figures()) {
            var rows = figure.rows();
            if (rows != null) {
                writeEntries(sheet(workbook, figure, locale, ENTRY), report, rows);
            } else if (figure.figure().teams() != null) {
                writeTeams(sheet(workbook, figure, locale, TEAM), report.station(), figure.figure());
            } else {
                writeVolunteers(sheet(workbook, figure, locale, VOLUNTEER), report);
            }
        }
    }

    private ReportSheet sheet(Workbook workbook, Figure figure, Locale locale, String... columns) {
        return new ReportSheet(
                workbook.newWorksheet(text(figure.figure().key(), locale)),
                Arrays.stream(columns)
                        .map(column -> text("column." + column, locale))
                        .toList());
    }

    private void writeEntries(ReportSheet sheet, AnnualReport report, EntryFilter filter) throws IOException {
        var places = names(report.byVillage());
        var officers = names(report.byOfficer());
        for (long offset = 0; ; offset += PAGE) {
            var page = ledgers.list(filter, PAGE, offset).entries();
            for (var entry : page) {
                sheet.put("%d-%d".formatted(entry.year(), entry.number()))
                        .put(places.getOrDefault(entry.villageId(), ""))
                        .put(officers.getOrDefault(entry.officerId(), ""))
                        .put(entry.happenedOn().toString())
                        .put(entry.category())
                        .put(entry.quantity())
                        .next();
            }
            if (page.size() < PAGE) {
                break;
            }
        }
        sheet.finish();
    }

    private void writeTeams(ReportSheet sheet, @Nullable UUID station, ReportFigure figure) throws IOException {
        var stations = villages.stations().stream().collect(Collectors.toMap(Station::id, Station::name));
        for (var team : reports.teams(station)) {
            if (team.kind() == figure.teams()) {
                var at = team.stationId();
                sheet.put(team.name())
                        .put(at == null ? "" : stations.getOrDefault(at, ""))
                        .put(team.strength())
                        .put(team.area())
                        .put(team.shift())
                        .next();
            }
        }
        sheet.finish();
    }

    private void writeVolunteers(ReportSheet sheet, AnnualReport report) throws IOException {
        var places = names(report.byVillage());
        for (var one : reports.volunteers(report.year())) {
            sheet.put(places.getOrDefault(one.villageId(), ""))
                    .put(one.organisation())
                    .put(one.joinedOn().toString())
                    .next();
        }
        sheet.finish();
    }

    private static Map<UUID, String> names(List<Part> parts) {
        return parts.stream().collect(Collectors.toMap(Part::id, Part::name));
    }

    private String text(String key, Locale locale) {
        return texts.getMessage("report." + key, null, locale);
    }
}
