package org.cunjing.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cunjing.exchange.RawSheet.RawRow;
import org.cunjing.exchange.Reading.Value;
import org.cunjing.exchange.Reading.Wrong;
import org.springframework.stereotype.Component;

/// Reads sheets into rows and notes every fault on the way, not only the first.
@Component
class SheetReader {

    private static final int FEWEST_KNOWN_HEADS = 2;

    private final SheetWords words;
    private final CellReader cells;

    SheetReader(SheetWords words, CellReader cells) {
        this.words = words;
        this.cells = cells;
    }

    /// Rows without fault, and the faults of the others.
    record Outcome(List<SheetRow> rows, List<CellFault> faults) {}

    Outcome read(List<RawSheet> sheets, Progress progress) {
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (var sheet : sheets) {
            if (!sheet.rows().isEmpty() && !words.isNotes(sheet.name())) {
                kindOf(sheet)
                        .ifPresentOrElse(
                                kind -> new One(kind, sheet, outcome).read(progress),
                                () -> outcome.faults.add(new CellFault(
                                        sheet.name(), null, 0, "", sheet.name(), FaultRule.UNKNOWN_SHEET, "")));
            }
        }
        return outcome;
    }

    /// By its name, else by the kind that knows most of its columns.
    private Optional<SheetKind> kindOf(RawSheet sheet) {
        return words.kindOf(sheet.name())
                .or(() -> Arrays.stream(SheetKind.values())
                        .max(Comparator.comparingLong(kind -> known(kind, sheet)))
                        .filter(kind -> known(kind, sheet) >= FEWEST_KNOWN_HEADS));
    }

    private long known(SheetKind kind, RawSheet sheet) {
        return sheet.rows().getFirst().cells().stream()
                .flatMap(head -> words.columnOf(kind, head.text()).stream())
                .distinct()
                .count();
    }

    private final class One {

        private final SheetKind kind;
        private final RawSheet sheet;
        private final Outcome outcome;
        private final Map<Integer, Column> columns = new HashMap<>();
        private final Map<String, Integer> seen = new HashMap<>();

        One(SheetKind kind, RawSheet sheet, Outcome outcome) {
            this.kind = kind;
            this.sheet = sheet;
            this.outcome = outcome;
        }

        void read(Progress progress) {
            readHead(sheet.rows().getFirst());
            if (!hasKeys(sheet.rows().getFirst().number())) {
                return;
            }
            for (var row : sheet.rows().subList(1, sheet.rows().size())) {
                progress.step();
                readRow(row);
            }
        }

        /// Without them no row can be told from another.
        private boolean hasKeys(int head) {
            var heads = Set.copyOf(columns.values());
            var missing = kind.columns().stream()
                    .filter(column -> column.key() && column.required() && !heads.contains(column))
                    .toList();
            missing.forEach(column -> fault(head, column.name(), "", FaultRule.COLUMN_MISSING, ""));
            return missing.isEmpty();
        }

        private void readHead(RawRow head) {
            var found = new HashSet<Column>();
            for (int i = 0; i < head.cells().size(); i++) {
                var text = head.cell(i).text();
                if (words.isIgnored(text)) {
                    continue;
                }
                var column = words.columnOf(kind, text);
                if (column.isEmpty()) {
                    fault(head.number(), text, text, FaultRule.UNKNOWN_COLUMN, "");
                } else if (!found.add(column.get())) {
                    fault(head.number(), column.get().name(), text, FaultRule.COLUMN_TWICE, "");
                } else {
                    columns.put(i, column.get());
                }
            }
        }

        private void readRow(RawRow row) {
            var values = new HashMap<String, String>();
            int before = outcome.faults.size();
            columns.forEach((index, column) -> {
                var cell = row.cell(index);
                switch (cells.read(column, cell)) {
                    case Value value -> values.put(column.name(), value.text());
                    case Wrong wrong -> fault(row.number(), column.name(), cell.text(), wrong.rule(), wrong.fact());
                }
            });
            var earlier = seen.putIfAbsent(kind.keyOf(values), row.number());
            if (outcome.faults.size() > before) {
                return;
            }
            var read = new SheetRow(kind, sheet.name(), row.number(), values);
            if (earlier != null) {
                fault(row.number(), "", read.label(), FaultRule.ROW_TWICE, earlier.toString());
            } else {
                outcome.rows.add(read);
            }
        }

        private void fault(int row, String column, String value, FaultRule rule, String fact) {
            outcome.faults.add(new CellFault(sheet.name(), kind, row, column, value, rule, fact));
        }
    }
}
