package org.cunjing.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.cunjing.shared.Columns;

/// Marks as the columns of a table hold them: `<what>_at`, `<what>_by` and `<what>_by_name`.
public final class MarkColumns {

    private MarkColumns() {}

    /// @return empty if it has not been done
    public static Optional<Mark> find(ResultSet row, String what) throws SQLException {
        return found(row, what + "_");
    }

    public static Mark read(ResultSet row, String what) throws SQLException {
        return find(row, what).orElseThrow();
    }

    /// Where a row is nothing but what was done: `at`, `by` and `by_name`.
    public static Mark read(ResultSet row) throws SQLException {
        return found(row, "").orElseThrow();
    }

    private static Optional<Mark> found(ResultSet row, String prefix) throws SQLException {
        var at = Columns.moment(row, prefix + "at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Mark(at, row.getString(prefix + "by"), row.getString(prefix + "by_name")));
    }
}
