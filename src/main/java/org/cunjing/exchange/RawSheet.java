package org.cunjing.exchange;

import java.util.List;

/// A sheet as the file has it, without its blank rows.
///
/// @param name empty: a file without sheets
record RawSheet(String name, List<RawRow> rows) {

    /// @param number as spreadsheets count, from 1
    record RawRow(int number, List<RawCell> cells) {

        RawCell cell(int column) {
            return column < cells.size() ? cells.get(column) : RawCell.EMPTY;
        }

        boolean isBlank() {
            return cells.stream().allMatch(RawCell::isBlank);
        }
    }
}
