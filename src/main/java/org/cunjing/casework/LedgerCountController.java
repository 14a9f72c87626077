package org.cunjing.casework;

import java.util.List;
import org.cunjing.access.AllowedToPolice;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Figures of the ledgers, each with the filter that lists its rows.
@RestController
@RequestMapping("/api/ledger-counts")
class LedgerCountController {

    private final LedgerCounts counts;

    LedgerCountController(LedgerCounts counts) {
        this.counts = counts;
    }

    /// Counts the entries of a filter by role and by the measures of the report. Voided entries count nowhere.
    @GetMapping
    @AllowedToPolice
    LedgerCountsView countLedgerEntries(@ParameterObject EntryFilter filter) {
        var counted = counts.overview(filter);
        return new LedgerCountsView(
                counted.roles().stream()
                        .map(count -> new RoleCountView(count.role(), count.entries()))
                        .toList(),
                counted.figures().stream()
                        .map(figure -> new LedgerFigureView(figure.measure(), figure.value(), figure.rows()))
                        .toList());
    }

    record LedgerCountsView(List<RoleCountView> roles, List<LedgerFigureView> figures) {}

    record RoleCountView(DutyRole role, long entries) {}

    /// @param rows query of /api/ledger-entries
    record LedgerFigureView(Measure measure, long value, EntryFilter rows) {}
}
