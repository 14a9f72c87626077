package org.cunjing.assessment;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AdjustmentStore {

    private static final String SELECT = """
            select id, month, officer_id, kind, fact_key, points, voided_item, reason, proposed_by, proposed_at,
                   approved_by, approved_at
              from assessment.adjustment
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    AdjustmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false if the fact is there already
    boolean add(Adjustment proposed) {
        return jdbc.sql("""
                        insert into assessment.adjustment
                               (bureau, id, month, officer_id, kind, fact_key, points, voided_item, reason, proposed_by,
                                proposed_at)
                        values (guard.bureau(), :id, :month, :officer, :kind, :factKey, :points, :item, :reason, :by, :at)
                            on conflict (bureau, fact_key) do nothing
                        """)
                        .param("id", proposed.id())
                        .param("month", proposed.month().atDay(1))
                        .param("officer", proposed.officer())
                        .param("kind", proposed.kind().name())
                        .param("factKey", proposed.factKey())
                        .param("points", proposed.points())
                        .param("item", proposed.voidedItem())
                        .param("reason", proposed.reason())
                        .param("by", proposed.proposedBy())
                        .param("at", proposed.proposedAt().atOffset(UTC))
                        .update()
                == 1;
    }

    void approve(UUID id, UUID approver, Instant at) {
        jdbc.sql("""
                        update assessment.adjustment set approved_by = :by, approved_at = :at
                         where bureau = guard.bureau() and id = :id and approved_by is null
                        """)
                .param("by", approver)
                .param("at", at.atOffset(UTC))
                .param("id", id)
                .update();
    }

    Optional<Adjustment> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(AdjustmentStore::toAdjustment)
                .optional();
    }

    List<Adjustment> listOf(YearMonth month) {
        return jdbc.sql(SELECT + " and month = :month order by proposed_at, id")
                .param("month", month.atDay(1))
                .query(AdjustmentStore::toAdjustment)
                .list();
    }

    private static Adjustment toAdjustment(ResultSet row, int number) throws SQLException {
        var approvedAt = row.getObject("approved_at", OffsetDateTime.class);
        return new Adjustment(
                row.getObject("id", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("officer_id", UUID.class),
                AdjustmentKind.valueOf(row.getString("kind")),
                row.getString("fact_key"),
                row.getBigDecimal("points"),
                row.getString("voided_item"),
                row.getString("reason"),
                row.getObject("proposed_by", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getObject("approved_by", UUID.class),
                approvedAt == null ? null : approvedAt.toInstant());
    }
}
