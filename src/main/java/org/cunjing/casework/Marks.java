package org.cunjing.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.cunjing.access.Mark;

/// Marks as the columns `<what>_at`, `<what>_by` and `<what>_by_name` hold them.
final class Marks {

    private Marks() {}

    static Optional<Mark> read(ResultSet row, String what) throws SQLException {
        var at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Mark(at.toInstant(), row.getString(what + "_by"), row.getString(what + "_by_name")));
    }
}
