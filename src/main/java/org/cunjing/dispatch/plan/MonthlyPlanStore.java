package org.cunjing.dispatch.plan;

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
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MonthlyPlanStore {

    private static final String SELECT = """
            select id, month, station_id, audience, title, state, version, issued_at
              from dispatch.monthly_plan
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    MonthlyPlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MonthlyPlan> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(this::toPlan)
                .optional();
    }

    /// Finds the plan and keeps it from changing until the transaction ends.
    Optional<MonthlyPlan> lock(UUID id) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("id", id)
                .query(this::toPlan)
                .optional();
    }

    /// @param month null: every month, the latest first
    List<MonthlyPlan> list(@Nullable YearMonth month) {
        return jdbc.sql(SELECT + " and (cast(:month as date) is null or month = :month) order by month desc, id desc")
                .param("month", month == null ? null : month.atDay(1))
                .query(this::toPlan)
                .list();
    }

    /// @return false if the id is in use, be it out of reach
    boolean add(MonthlyPlan plan, String madeBy, Instant madeAt) {
        boolean added = jdbc.sql("""
                        insert into dispatch.monthly_plan
                               (bureau, id, month, station_id, audience, title, state, version, made_by, made_at)
                        values (guard.bureau(), :id, :month, :station, :audience, :title, :state, :version, :by, :at)
                        on conflict (bureau, id) do nothing
                        """)
                        .param("id", plan.id())
                        .param("month", plan.month().atDay(1))
                        .param("station", plan.stationId())
                        .param("audience", plan.audience().name())
                        .param("title", plan.title())
                        .param("state", plan.state().name())
                        .param("version", plan.version())
                        .param("by", madeBy)
                        .param("at", madeAt.atOffset(UTC))
                        .update()
                == 1;
        if (added) {
            addItems(plan);
        }
        return added;
    }

    /// Replaces head and items of a draft.
    ///
    /// @return false if somebody else has changed the plan since `version`
    boolean change(MonthlyPlan plan, long version) {
        boolean changed = jdbc.sql("""
                        update dispatch.monthly_plan
                           set month = :month, audience = :audience, title = :title, version = :next
                         where bureau = guard.bureau() and id = :id and version = :version and state = 'DRAFT'
                        """)
                        .param("month", plan.month().atDay(1))
                        .param("audience", plan.audience().name())
                        .param("title", plan.title())
                        .param("next", plan.version())
                        .param("id", plan.id())
                        .param("version", version)
                        .update()
                == 1;
        if (changed) {
            dropItems(plan.id());
            addItems(plan);
        }
        return changed;
    }

    void markIssued(UUID id, Instant at) {
        jdbc.sql("""
                        update dispatch.monthly_plan
                           set state = 'ISSUED', issued_at = coalesce(issued_at, :at), version = version + 1
                         where bureau = guard.bureau() and id = :id
                        """).param("at", at.atOffset(UTC)).param("id", id).update();
    }

    void drop(UUID id) {
        dropItems(id);
        jdbc.sql("delete from dispatch.monthly_plan where bureau = guard.bureau() and id = :id")
                .param("id", id)
                .update();
    }

    private void dropItems(UUID plan) {
        jdbc.sql("delete from dispatch.plan_item where bureau = guard.bureau() and plan_id = :plan")
                .param("plan", plan)
                .update();
    }

    private void addItems(MonthlyPlan plan) {
        for (int i = 0; i < plan.items().size(); i++) {
            var item = plan.items().get(i);
            var what = item.what();
            jdbc.sql("""
                            insert into dispatch.plan_item
                                   (bureau, id, plan_id, position, duty_role, title, task, place, basis,
                                    expected_evidence, contact, times, due_day)
                            values (guard.bureau(), :id, :plan, :position, :role, :title, :task, :place, :basis,
                                    :evidence, :contact, :times, :day)
                            """)
                    .param("id", item.id())
                    .param("plan", plan.id())
                    .param("position", i)
                    .param("role", what.role().name())
                    .param("title", what.title())
                    .param("task", what.task())
                    .param("place", what.place())
                    .param("basis", what.basis())
                    .param("evidence", what.expectedEvidence())
                    .param("contact", what.contact())
                    .param("times", what.times())
                    .param("day", item.dueDay())
                    .update();
        }
    }

    private List<PlanItem> items(UUID plan) {
        return jdbc.sql("""
                        select id, duty_role, title, task, place, basis, expected_evidence, contact, times, due_day
                          from dispatch.plan_item
                         where bureau = guard.bureau() and plan_id = :plan
                         order by position
                        """).param("plan", plan).query(MonthlyPlanStore::toItem).list();
    }

    private MonthlyPlan toPlan(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var issuedAt = row.getObject("issued_at", OffsetDateTime.class);
        return new MonthlyPlan(
                id,
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("station_id", UUID.class),
                PlanAudience.valueOf(row.getString("audience")),
                row.getString("title"),
                PlanState.valueOf(row.getString("state")),
                row.getLong("version"),
                issuedAt == null ? null : issuedAt.toInstant(),
                items(id));
    }

    private static PlanItem toItem(ResultSet row, int number) throws SQLException {
        var what = new Instruction(
                DutyRole.valueOf(row.getString("duty_role")),
                row.getString("title"),
                row.getString("task"),
                row.getString("place"),
                row.getString("basis"),
                row.getString("expected_evidence"),
                row.getString("contact"),
                row.getInt("times"));
        return new PlanItem(row.getObject("id", UUID.class), what, row.getInt("due_day"));
    }
}
