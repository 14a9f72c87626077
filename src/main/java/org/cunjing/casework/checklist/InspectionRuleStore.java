package org.cunjing.casework.checklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.territory.SiteKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InspectionRuleStore {

    private static final String SELECT = """
            select kind, inspectors, checklist_id from casework.inspection_rule where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    InspectionRuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InspectionRule> list() {
        return jdbc.sql(SELECT).query(InspectionRuleStore::toRule).list();
    }

    Optional<InspectionRule> find(SiteKind kind) {
        return jdbc.sql(SELECT + " and kind = :kind")
                .param("kind", kind.name())
                .query(InspectionRuleStore::toRule)
                .optional();
    }

    void put(InspectionRule rule) {
        jdbc.sql("""
                        insert into casework.inspection_rule (bureau, kind, inspectors, checklist_id)
                        values (guard.bureau(), :kind, :inspectors, :checklist)
                        on conflict (bureau, kind) do update set inspectors = :inspectors, checklist_id = :checklist
                        """)
                .param("kind", rule.kind().name())
                .param("inspectors", rule.inspectors())
                .param("checklist", rule.checklistId())
                .update();
    }

    private static InspectionRule toRule(ResultSet row, int number) throws SQLException {
        return new InspectionRule(
                SiteKind.valueOf(row.getString("kind")),
                row.getInt("inspectors"),
                row.getObject("checklist_id", UUID.class));
    }
}
