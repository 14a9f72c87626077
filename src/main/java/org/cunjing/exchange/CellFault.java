package org.cunjing.exchange;

import org.jspecify.annotations.Nullable;

/// Something wrong at a place in the file.
///
/// @param kind null: the sheet is not known
/// @param row 0: the sheet as a whole
/// @param column name of the column, or what stands in its head when it is not known; empty: the row as a whole
/// @param value as it stands there
/// @param fact what the rule compares it with; may be empty
record CellFault(
        String sheet, @Nullable SheetKind kind, int row, String column, String value, FaultRule rule, String fact) {}
