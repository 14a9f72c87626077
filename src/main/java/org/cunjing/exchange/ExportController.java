package org.cunjing.exchange;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.access.Role;
import org.cunjing.casework.EntryFilter;
import org.cunjing.casework.EntryPlace;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/exports")
class ExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Exports exports;
    private final SheetWords words;
    private final Clock clock;
    private final ZoneId zone;

    ExportController(Exports exports, SheetWords words, Clock clock, ZoneId zone) {
        this.exports = exports;
        this.words = words;
        this.clock = clock;
        this.zone = zone;
    }

    /// A workbook with the registers, one sheet each; it can be imported again.
    ///
    /// @param kind one of them; without it all
    /// @param personal with the officers' personal fields; each look is noted
    @GetMapping(path = "/workbook", produces = XLSX)
    @AllowedTo(Role.BUREAU_OFFICE)
    ResponseEntity<byte[]> downloadRegisters(
            @RequestParam(required = false) @Nullable SheetKind kind,
            @RequestParam(defaultValue = "false") boolean personal,
            Locale locale) {
        return file(name(kind, locale) + ".xlsx", XLSX, exports.workbook(kinds(kind), personal, locale));
    }

    /// One register as a table of text, UTF-8 with a mark.
    @GetMapping(path = "/table", produces = "text/csv")
    @AllowedTo(Role.BUREAU_OFFICE)
    ResponseEntity<byte[]> downloadRegister(
            @RequestParam SheetKind kind, @RequestParam(defaultValue = "false") boolean personal, Locale locale) {
        return file(name(kind, locale) + ".csv", "text/csv;charset=UTF-8", exports.table(kind, personal, locale));
    }

    /// A workbook with the entries of the ledgers that are listed, one sheet for each kind; it can be imported again.
    @GetMapping(path = "/ledgers", produces = XLSX)
    @AllowedToPolice
    ResponseEntity<byte[]> downloadLedgers(
            @ParameterObject EntryFilter filter, @ParameterObject @Valid EntryPlace place, Locale locale) {
        var name = words.text("exchange.ledgers", locale);
        return file(
                "%s-%s.xlsx".formatted(name, LocalDate.now(clock.withZone(zone))),
                XLSX,
                exports.ledgers(filter, place, locale));
    }

    /// An empty workbook for old ledgers, one sheet for each kind of entry, and one that explains the columns.
    @GetMapping(path = "/ledger-form", produces = XLSX)
    @AllowedTo(Role.BUREAU_OFFICE)
    ResponseEntity<byte[]> downloadLedgerForm(Locale locale) {
        var name = words.text("exchange.form", locale, words.text("exchange.ledgers", locale));
        return file(name + ".xlsx", XLSX, exports.form(SheetKind.LEDGERS, locale));
    }

    /// An empty workbook with the columns, and a sheet that explains them.
    @GetMapping(path = "/form", produces = XLSX)
    @AllowedTo(Role.BUREAU_OFFICE)
    ResponseEntity<byte[]> downloadForm(@RequestParam(required = false) @Nullable SheetKind kind, Locale locale) {
        var name = words.text("exchange.form", locale, kind == null ? all(locale) : words.sheet(kind, locale));
        return file(name + ".xlsx", XLSX, exports.form(kinds(kind), locale));
    }

    private String name(@Nullable SheetKind kind, Locale locale) {
        return (kind == null ? all(locale) : words.sheet(kind, locale)) + "-" + LocalDate.now(clock.withZone(zone));
    }

    private String all(Locale locale) {
        return words.text("exchange.all", locale);
    }

    private static List<SheetKind> kinds(@Nullable SheetKind kind) {
        return kind == null ? SheetKind.REGISTERS : List.of(kind);
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}
