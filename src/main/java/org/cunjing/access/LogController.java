package org.cunjing.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.cunjing.access.LogBook.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/logs")
class LogController {

    private final LogBook logs;

    LogController(LogBook logs) {
        this.logs = logs;
    }

    /// Written rows, the newest first: who, what, which columns; never the values.
    @GetMapping("/writes")
    @AllowedTo(Role.AUDITOR)
    List<LoggedWriteView> listWrites(
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String entity,
            @RequestParam(required = false) @Nullable String row,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
            @RequestParam(defaultValue = "0") @Min(0) int offset) {
        return logs.writes(new Search(actor, entity, row, from, to, limit, offset)).stream()
                .map(LoggedWriteView::of)
                .toList();
    }

    /// Looks at personal data, the newest first: who, at which field, what for.
    @GetMapping("/looks")
    @AllowedTo(Role.AUDITOR)
    List<LoggedLookView> listLooks(
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String entity,
            @RequestParam(required = false) @Nullable String row,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
            @RequestParam(defaultValue = "0") @Min(0) int offset) {
        return logs.looks(new Search(actor, entity, row, from, to, limit, offset)).stream()
                .map(LoggedLookView::of)
                .toList();
    }

    record LoggedWriteView(
            Instant at, String actor, String role, String operation, String entity, String row, List<String> columns) {

        static LoggedWriteView of(LogBook.Write write) {
            return new LoggedWriteView(
                    write.at(),
                    write.actor(),
                    write.role(),
                    write.operation(),
                    write.entity(),
                    write.row(),
                    write.columns());
        }
    }

    record LoggedLookView(
            Instant at, String actor, String role, String purpose, String entity, String row, String field) {

        static LoggedLookView of(LogBook.Look look) {
            return new LoggedLookView(
                    look.at(), look.actor(), look.role(), look.purpose(), look.entity(), look.row(), look.field());
        }
    }
}
