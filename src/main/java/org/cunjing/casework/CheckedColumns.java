package org.cunjing.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.casework.checklist.Checked;
import org.cunjing.casework.checklist.Checked.Answer;
import org.cunjing.casework.checklist.Checked.Verdict;
import org.jspecify.annotations.Nullable;

/// A checklist that was gone through, in the columns of its inspection: points and verdicts side by side.
final class CheckedColumns {

    private CheckedColumns() {}

    static Map<String, Object> with(@Nullable Checked checked, Map<String, Object> row) {
        row.put("checklist_id", Columns.value(checked == null ? null : checked.checklistId()));
        row.put("checklist", Columns.value(checked == null ? null : checked.title()));
        row.put("checklist_version", Columns.value(checked == null ? null : checked.version()));
        row.put("points", Columns.value(checked == null ? null : points(checked)));
        row.put("verdicts", Columns.value(checked == null ? null : verdicts(checked)));
        return row;
    }

    static @Nullable Checked read(ResultSet row) throws SQLException {
        var id = row.getObject("checklist_id", UUID.class);
        if (id == null) {
            return null;
        }
        var points = (String[]) row.getArray("points").getArray();
        var verdicts = (String[]) row.getArray("verdicts").getArray();
        return new Checked(
                id,
                row.getString("checklist"),
                row.getString("checklist_version"),
                IntStream.range(0, points.length)
                        .mapToObj(i -> new Answer(points[i], Verdict.valueOf(verdicts[i])))
                        .toList());
    }

    private static String[] points(Checked checked) {
        return checked.answers().stream().map(Answer::point).toArray(String[]::new);
    }

    private static String[] verdicts(Checked checked) {
        return checked.answers().stream().map(answer -> answer.verdict().name()).toArray(String[]::new);
    }
}
