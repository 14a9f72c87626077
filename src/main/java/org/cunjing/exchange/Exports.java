package org.cunjing.exchange;

import static java.util.Comparator.comparing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cunjing.access.Actors;
import org.cunjing.access.ReadLog;
import org.cunjing.casework.EntryFilter;
import org.cunjing.casework.EntryPlace;
import org.cunjing.posting.Personnel;
import org.cunjing.roster.Officers;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Registers and ledgers as files that can be imported again without a difference. Registers are for personnel alone.
@Service
class Exports {

    private static final char MARK = '\uFEFF';

    private final Planner planner;
    private final LedgerRows ledgers;
    private final SheetWriter sheets;
    private final SheetWords words;
    private final ValueText values;
    private final Officers officers;
    private final ReadLog readLog;
    private final Actors actors;

    Exports(
            Planner planner,
            LedgerRows ledgers,
            SheetWriter sheets,
            SheetWords words,
            ValueText values,
            Officers officers,
            ReadLog readLog,
            Actors actors) {
        this.planner = planner;
        this.ledgers = ledgers;
        this.sheets = sheets;
        this.words = words;
        this.values = values;
        this.officers = officers;
        this.readLog = readLog;
        this.actors = actors;
    }

    @Transactional
    public byte[] workbook(List<SheetKind> kinds, boolean personal, Locale locale) {
        return book(workbook -> {
            for (var kind : kinds) {
                sheets.write(workbook, kind, columns(kind, personal), rows(kind, personal), locale);
            }
        });
    }

    @Transactional
    public byte[] table(SheetKind kind, boolean personal, Locale locale) {
        var columns = columns(kind, personal);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(String.valueOf(MARK).getBytes(StandardCharsets.UTF_8));
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes, StandardCharsets.UTF_8)) {
            csv.writeRecord(columns.stream()
                    .map(column -> words.head(kind, column, locale))
                    .toList());
            for (var row : rows(kind, personal)) {
                csv.writeRecord(columns.stream()
                        .map(column -> SafeText.of(values.written(column, row.getOrDefault(column.name(), ""), locale)))
                        .toList());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /// Entries of the ledgers that are listed, one sheet for each kind.
    @Transactional(readOnly = true)
    public byte[] ledgers(EntryFilter filter, EntryPlace place, Locale locale) {
        var rows = ledgers.list(filter, place);
        var kinds = rows.isEmpty() ? SheetKind.LEDGERS : List.copyOf(rows.keySet());
        return book(workbook -> {
            for (var kind : kinds) {
                sheets.write(workbook, kind, kind.columns(), rows.getOrDefault(kind, List.of()), locale);
            }
        });
    }

    /// Empty sheets, and one that explains their columns.
    byte[] form(List<SheetKind> kinds, Locale locale) {
        return book(workbook -> {
            for (var kind : kinds) {
                sheets.write(workbook, kind, kind.columns(), List.of(), locale);
            }
            sheets.explain(workbook, kinds, locale);
        });
    }

    private List<Map<String, String>> rows(SheetKind kind, boolean personal) {
        Personnel.require(actors);
        if (personal && kind == SheetKind.OFFICERS) {
            officers.list().forEach(one -> {
                readLog.looked("roster.officer", one.id(), "private_phone", "export-of-registers");
                readLog.looked("roster.officer", one.id(), "membership", "export-of-registers");
            });
        }
        var entries = kind.entries();
        if (entries.isPresent()) {
            return ledgers.list(EntryFilter.of(entries.get()), EntryPlace.NEWEST)
                    .getOrDefault(kind, List.of());
        }
        return planner.present(kind).values().stream()
                .sorted(comparing(kind::keyOf))
                .toList();
    }

    private static List<Column> columns(SheetKind kind, boolean personal) {
        return kind.columns().stream()
                .filter(column -> personal || !column.personal())
                .toList();
    }

    private interface Filling {
        void fill(Workbook workbook) throws IOException;
    }

    private static byte[] book(Filling filling) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Cunjing", "1.0")) {
            filling.fill(workbook);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
