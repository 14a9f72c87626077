package org.cunjing.analysis;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.MarkColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HintStore {

    private final JdbcClient jdbc;

    HintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false if the hint was decided before
    boolean add(HintDecision decision) {
        return jdbc.sql("""
                        insert into analysis.hint_decision
                               (bureau, id, kind, rule_version, village_id, incident_ids, accepted, reason, order_id, at,
                                by, by_name)
                        values (guard.bureau(), :id, :kind, :version, :village, :incidents, :accepted, :reason, :order,
                                :at, :by, :name)
                        on conflict (bureau, id) do nothing
                        """)
                        .param("id", decision.id())
                        .param("kind", decision.kind().name())
                        .param("version", decision.ruleVersion())
                        .param("village", decision.villageId())
                        .param("incidents", decision.incidents().toArray(UUID[]::new))
                        .param("accepted", decision.accepted())
                        .param("reason", decision.reason())
                        .param("order", decision.orderId())
                        .param("at", decision.mark().at().atOffset(UTC))
                        .param("by", decision.mark().by())
                        .param("name", decision.mark().name())
                        .update()
                == 1;
    }

    /// Lets one person at a time decide about a hint.
    void lock(UUID hint) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(guard.bureau() || :hint, 0))")
                .param("hint", hint.toString())
                .query()
                .singleRow();
    }

    /// The latest first.
    List<HintDecision> list() {
        return jdbc.sql("""
                        select * from analysis.hint_decision where bureau = guard.bureau() order by at desc, id limit 5000
                        """).query(HintStore::toDecision).list();
    }

    private static HintDecision toDecision(ResultSet row, int number) throws SQLException {
        return new HintDecision(
                row.getObject("id", UUID.class),
                HintKind.valueOf(row.getString("kind")),
                row.getInt("rule_version"),
                row.getObject("village_id", UUID.class),
                Set.of((UUID[]) row.getArray("incident_ids").getArray()),
                row.getBoolean("accepted"),
                row.getString("reason"),
                row.getObject("order_id", UUID.class),
                MarkColumns.read(row));
    }
}
