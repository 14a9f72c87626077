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
import org.cunjing.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MonthStore {

    private static final String SELECT = """
            select month, state, deadline, previewed_at, frozen_at, duration_ms, officers,
                   coalesce((select sum(1 + cardinality(committees)) from assessment.dual_evaluation d
                              where d.bureau = m.bureau and d.month = m.month), 0) as expected,
                   coalesce((select sum(given) from assessment.dual_evaluation d
                              where d.bureau = m.bureau and d.month = m.month), 0) as given
              from assessment.month m
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    MonthStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(YearMonth month, Instant deadline) {
        jdbc.sql("""
                        insert into assessment.month (bureau, month, state, deadline)
                        values (guard.bureau(), :month, 'OPEN', :deadline)
                            on conflict (bureau, month) do update set deadline = excluded.deadline
                        """)
                .param("month", month.atDay(1))
                .param("deadline", deadline.atOffset(UTC))
                .update();
    }

    List<AssessedMonth> list() {
        return jdbc.sql(SELECT + " order by month desc")
                .query(MonthStore::toMonth)
                .list();
    }

    Optional<AssessedMonth> find(YearMonth month) {
        return jdbc.sql(SELECT + " and month = :month")
                .param("month", month.atDay(1))
                .query(MonthStore::toMonth)
                .optional();
    }

    boolean isFrozen(YearMonth month) {
        return jdbc.sql("select state from assessment.month where bureau = guard.bureau() and month = :month")
                .param("month", month.atDay(1))
                .query(String.class)
                .optional()
                .filter(MonthState.FROZEN.name()::equals)
                .isPresent();
    }

    /// Nobody freezes or computes the month before this transaction has ended; others may note beside it.
    void holdOff(YearMonth month) {
        lock("pg_advisory_xact_lock_shared", month);
    }

    /// The month is this transaction's alone until it ends.
    void lock(YearMonth month) {
        lock("pg_advisory_xact_lock", month);
    }

    private void lock(String function, YearMonth month) {
        jdbc.sql("select %s(hashtextextended('assessment.month/' || guard.bureau() || '/' || :month, 0))"
                        .formatted(function))
                .param("month", month.toString())
                .query((_, _) -> true)
                .single();
    }

    void computed(YearMonth month, MonthState state, Instant at, long durationMs, int officers) {
        jdbc.sql("""
                        update assessment.month
                           set state = :state, duration_ms = :duration, officers = :officers,
                               previewed_at = case when :state = 'PREVIEW' then :at else previewed_at end,
                               frozen_at = case when :state = 'FROZEN' then :at::timestamptz end
                         where bureau = guard.bureau() and month = :month
                        """)
                .param("state", state.name())
                .param("at", at.atOffset(UTC))
                .param("duration", durationMs)
                .param("officers", officers)
                .param("month", month.atDay(1))
                .update();
    }

    private static AssessedMonth toMonth(ResultSet row, int number) throws SQLException {
        return new AssessedMonth(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                MonthState.valueOf(row.getString("state")),
                row.getObject("deadline", OffsetDateTime.class).toInstant(),
                Columns.moment(row, "previewed_at"),
                Columns.moment(row, "frozen_at"),
                row.getObject("duration_ms", Long.class),
                row.getInt("officers"),
                row.getInt("expected"),
                row.getInt("given"));
    }
}
