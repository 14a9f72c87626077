package org.cunjing.assessment;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.cunjing.assessment.RuleSets.PublishedRuleSet;
import org.cunjing.assessment.scoring.RuleSetText;
import org.cunjing.roster.OfficerClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RuleSetStore {

    private static final String SELECT =
            "select text, published_at from assessment.rule_set where bureau = guard.bureau()";

    private final JdbcClient jdbc;

    RuleSetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false if the version, or the class and month, is taken
    boolean add(PublishedRuleSet published) {
        var rules = published.rules();
        return jdbc.sql("""
                        insert into assessment.rule_set (bureau, version, class, effective_month, text, published_at)
                        values (guard.bureau(), :version, :class, :month, :text, :at)
                            on conflict do nothing
                        """)
                        .param("version", rules.version())
                        .param("class", rules.officerClass().name())
                        .param("month", rules.effectiveMonth().atDay(1))
                        .param("text", published.text())
                        .param("at", published.publishedAt().atOffset(UTC))
                        .update()
                == 1;
    }

    Optional<PublishedRuleSet> find(String version) {
        return jdbc.sql(SELECT + " and version = :version")
                .param("version", version)
                .query(RuleSetStore::toRuleSet)
                .optional();
    }

    List<PublishedRuleSet> list() {
        return jdbc.sql(SELECT + " order by class desc, effective_month desc")
                .query(RuleSetStore::toRuleSet)
                .list();
    }

    Optional<PublishedRuleSet> inForce(OfficerClass officerClass, YearMonth month) {
        return jdbc.sql(SELECT
                        + " and class = :class and effective_month <= :month order by effective_month desc limit 1")
                .param("class", officerClass.name())
                .param("month", month.atDay(1))
                .query(RuleSetStore::toRuleSet)
                .optional();
    }

    private static PublishedRuleSet toRuleSet(ResultSet row, int number) throws SQLException {
        var text = row.getString("text");
        return new PublishedRuleSet(
                RuleSetText.read(text),
                text,
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
