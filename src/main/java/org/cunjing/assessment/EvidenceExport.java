package org.cunjing.assessment;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.assessment.EvidenceStore.EvidenceRow;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The raw evidence of a month as CSV (RFC 4180, UTF-8 with byte order mark so that spreadsheets read the Chinese).
@Component
class EvidenceExport {

    private static final String HEAD =
            "month,officer,badge,class,kind,record_kind,record_id,number,happened_on,due,outcome,units";

    private final EvidenceStore evidence;
    private final Officers officers;

    EvidenceExport(EvidenceStore evidence, Officers officers) {
        this.evidence = evidence;
        this.officers = officers;
    }

    @Transactional(readOnly = true)
    String csv(YearMonth month) {
        var rows = evidence.listOf(month);
        var people =
                officers.byId(rows.stream().map(EvidenceRow::officer).distinct().toList());
        return "\uFEFF" + HEAD + "\r\n"
                + rows.stream()
                        .map(row -> line(month, row, people.get(row.officer())) + "\r\n")
                        .collect(joining());
    }

    private static String line(YearMonth month, EvidenceRow row, @Nullable Officer officer) {
        UUID id = row.officer();
        return Stream.of(
                        month,
                        id,
                        officer == null ? "" : officer.badge(),
                        officer == null ? "" : officer.officerClass(),
                        row.kind(),
                        row.recordKind(),
                        row.recordId(),
                        Objects.requireNonNullElse(row.number(), ""),
                        row.happenedOn(),
                        Objects.requireNonNullElse(row.due(), ""),
                        row.outcome(),
                        row.units())
                .map(value -> field(String.valueOf(value)))
                .collect(joining(","));
    }

    /// Quoted where needed; a leading sign that a spreadsheet would compute with is disarmed.
    private static String field(String value) {
        var safe = value.matches("(?s)[=+\\-@\t\r].*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
