package org.cunjing.casework.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.MarkColumns;
import org.jspecify.annotations.Nullable;

/// Rows of casework.review, read.
final class ReviewRows {

    private ReviewRows() {}

    static Review toReview(ResultSet row, int number) throws SQLException {
        var note = new CaseNote(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getString("reference"),
                PreventableKind.valueOf(row.getString("kind")),
                YearMonth.from(row.getObject("month", LocalDate.class)));
        var reviewed = MarkColumns.find(row, "reviewed");
        return new Review(
                note,
                MarkColumns.read(row, "noted"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("owner_id", UUID.class),
                ReviewState.valueOf(row.getString("state")),
                reviewed.isPresent() ? findings(row) : null,
                reviewed.orElse(null),
                row.getBoolean("late"),
                constant(row, "returned_why", ReturnReason.class),
                MarkColumns.find(row, "checked").orElse(null));
    }

    private static Findings findings(ResultSet row) throws SQLException {
        var failed = EnumSet.noneOf(Prevention.class);
        for (var name : (String[]) row.getArray("failed").getArray()) {
            failed.add(Prevention.valueOf(name));
        }
        return new Findings(
                row.getObject("visited_on", LocalDate.class),
                failed,
                consequences(row),
                constant(row, "why_not", NoReviewReason.class));
    }

    private static List<Consequence> consequences(ResultSet row) throws SQLException {
        var kinds = (String[]) row.getArray("consequence_kinds").getArray();
        var ids = (UUID[]) row.getArray("consequence_ids").getArray();
        var consequences = new ArrayList<Consequence>();
        for (int i = 0; i < kinds.length; i++) {
            consequences.add(new Consequence(Consequence.Kind.valueOf(kinds[i]), ids[i]));
        }
        return consequences;
    }

    private static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type)
            throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
