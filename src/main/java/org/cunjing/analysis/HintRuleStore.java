package org.cunjing.analysis;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.cunjing.access.Mark;
import org.cunjing.access.MarkColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HintRuleStore {

    private final JdbcClient jdbc;

    HintRuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A rule as somebody set it, and why.
    record Setting(HintRule rule, String why, Mark mark) {}

    /// @return false if the version exists: somebody was faster
    boolean add(Setting setting) {
        var rule = setting.rule();
        return jdbc.sql("""
                        insert into analysis.rule_version
                               (bureau, kind, version, in_use, window_days, least, metres, days, incidents, attributes, why,
                                at, by, by_name)
                        values (guard.bureau(), :kind, :version, :inUse, :window, :least, :metres, :days, :incidents,
                                :attributes, :why, :at, :by, :name)
                        on conflict do nothing
                        """)
                        .param("kind", rule.kind().name())
                        .param("version", rule.version())
                        .param("inUse", rule.inUse())
                        .param("window", rule.windowDays())
                        .param("least", rule.least())
                        .param("metres", rule.metres())
                        .param("days", rule.days())
                        .param(
                                "incidents",
                                rule.incidents().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .toArray(String[]::new))
                        .param("attributes", rule.attributes().toArray(String[]::new))
                        .param("why", setting.why())
                        .param("at", setting.mark().at().atOffset(UTC))
                        .param("by", setting.mark().by())
                        .param("name", setting.mark().name())
                        .update()
                == 1;
    }

    /// All versions, the latest of each rule first.
    List<Setting> list() {
        return jdbc.sql("""
                        select * from analysis.rule_version where bureau = guard.bureau() order by kind, version desc
                        """).query(HintRuleStore::toSetting).list();
    }

    private static Setting toSetting(ResultSet row, int number) throws SQLException {
        var incidents = (String[]) row.getArray("incidents").getArray();
        var rule = new HintRule(
                HintKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getBoolean("in_use"),
                row.getInt("window_days"),
                row.getInt("least"),
                row.getInt("metres"),
                row.getInt("days"),
                Arrays.stream(incidents).map(IncidentKind::valueOf).collect(toSet()),
                List.of((String[]) row.getArray("attributes").getArray()));
        return new Setting(rule, row.getString("why"), MarkColumns.read(row));
    }
}
