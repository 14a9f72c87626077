package org.cunjing.dispatch.routing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.MarkColumns;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// A version of a rule as a row, in and out.
final class RuleColumns {

    private static final TypeReference<List<RuleExample>> EXAMPLES = new TypeReference<>() {};

    private RuleColumns() {}

    static Map<String, @Nullable Object> of(RuleContent content, ObjectMapper json) {
        var what = content.what();
        var values = new HashMap<String, @Nullable Object>();
        values.put("name", content.name());
        values.put("condition", content.condition());
        values.put("role", what.role().name());
        values.put("title", what.title());
        values.put("task", what.task());
        values.put("place", what.place());
        values.put("basis", what.basis());
        values.put("evidence", what.expectedEvidence());
        values.put("contact", what.contact());
        values.put("times", what.times());
        values.put("dueDays", content.dueDays());
        values.put("restDays", content.restDays());
        values.put("minutes", content.minutes());
        values.put("examples", json.writeValueAsString(content.examples()));
        return values;
    }

    static RuleVersion toVersion(ResultSet row, ObjectMapper json) throws SQLException {
        return new RuleVersion(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                toContent(row, json),
                row.getString("why"),
                row.getLong("revision"),
                MarkColumns.read(row, "made"),
                MarkColumns.find(row, "released").orElse(null));
    }

    private static RuleContent toContent(ResultSet row, ObjectMapper json) throws SQLException {
        var what = new Instruction(
                DutyRole.valueOf(row.getString("duty_role")),
                row.getString("title"),
                row.getString("task"),
                row.getString("place"),
                row.getString("basis"),
                row.getString("expected_evidence"),
                row.getString("contact"),
                row.getInt("times"));
        return new RuleContent(
                row.getString("name"),
                row.getString("condition"),
                what,
                row.getInt("due_days"),
                row.getInt("rest_days"),
                row.getInt("minutes"),
                json.readValue(row.getString("examples"), EXAMPLES));
    }
}
